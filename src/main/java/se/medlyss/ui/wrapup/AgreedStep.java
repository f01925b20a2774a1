package se.medlyss.ui.wrapup;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import se.medlyss.call.Talk;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.DateField;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.SegmentedChoice;

/// What the two agree on, in how many of the next calls it should be heard, and by when.
final class AgreedStep extends VBox {
    private static final int MOST_CALLS = 5;

    private final TalkViewModel model;
    private final LiveTexts texts;
    private final TalkText words;
    private final SegmentedChoice<Integer> calls;
    private final DateField by;
    private final FlowPane details;
    private boolean drawing;

    AgreedStep(TalkViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("spaced-8");
        words = new TalkText(
                new TextArea(),
                texts.text("talk.agreed.title"),
                texts.text("talk.agreed.prompt"),
                texts,
                model::agree,
                model::save);
        by = new DateField(texts);
        FieldName.give(by, texts.text("talk.agreed.by"));
        by.valueProperty().addListener((_, _, day) -> changed(talk -> talk.withBy(day)));
        calls = new SegmentedChoice<>(
                IntStream.rangeClosed(1, MOST_CALLS).boxed().toList(),
                number -> texts.following(() -> Integer.toString(number)));
        calls.setOnChosen(number -> changed(talk -> talk.withInCalls(number)));
        calls.setMaxHeight(USE_PREF_SIZE);
        details = new FlowPane(label("talk.agreed.calls"), calls, label("talk.agreed.by"), by.withSentence());
        details.getStyleClass().add("agreed-details");
        details.setPrefWrapLength(Wrapping.WIDE);
        getChildren().addAll(words, details);
    }

    void draw(TalkState state) {
        drawing = true;
        Talk talk = state.draft();
        words.show(talk.agreed());
        by.setValue(talk.by());
        calls.choose(talk.inCalls());
        details.setDisable(talk.agreed().isBlank());
        drawing = false;
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
