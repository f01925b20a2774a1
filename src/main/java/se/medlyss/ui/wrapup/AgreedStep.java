package se.medlyss.ui.wrapup;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.medlyss.call.Talk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.DateField;

/// What the two agree on, in how many of the next calls it should be heard, and by when.
final class AgreedStep extends VBox {
    private static final int MOST_CALLS = 5;

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final TalkText words;
    private final HBox calls = new HBox();
    private final DateField by;
    private final FlowPane details;
    private boolean drawing;

    AgreedStep(TalkViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("spaced-8");
        words = new TalkText(new TextArea(), texts.text("talk.agreed.prompt"), texts, model::agree, model::save);
        by = new DateField(texts);
        by.valueProperty().addListener((_, _, day) -> changed(talk -> talk.withBy(day)));
        details = new FlowPane(label("talk.agreed.calls"), calls, label("talk.agreed.by"), by);
        details.getStyleClass().add("agreed-details");
        details.setPrefWrapLength(Wrapping.WIDE);
        calls.getStyleClass().add("segments");
        calls.setMaxHeight(USE_PREF_SIZE);
        IntStream.rangeClosed(1, MOST_CALLS)
                .forEach(number -> calls.getChildren().add(number(number)));
        calls.getChildren().getFirst().pseudoClassStateChanged(PseudoClass.getPseudoClass("first"), true);
        calls.getChildren().getLast().pseudoClassStateChanged(PseudoClass.getPseudoClass("last"), true);
        getChildren().addAll(words, details);
    }

    void draw(TalkState state) {
        drawing = true;
        Talk talk = state.draft();
        words.show(talk.agreed());
        by.setValue(talk.by());
        for (int at = 0; at < MOST_CALLS; at++) {
            ((ToggleButton) calls.getChildren().get(at)).setSelected(talk.inCalls() == at + 1);
        }
        details.setDisable(talk.agreed().isBlank());
        drawing = false;
    }

    private Node number(int number) {
        ToggleButton button = new ToggleButton(Integer.toString(number));
        button.getStyleClass().addAll("segment", "accent");
        button.accessibleTextProperty().bind(texts.text("talk.agreed.calls-spoken", number));
        button.setOnAction(_ -> changed(talk -> talk.withInCalls(number)));
        return button;
    }

    private void changed(UnaryOperator<Talk> change) {
        if (!drawing) {
            model.edit(change);
            model.save();
        }
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
