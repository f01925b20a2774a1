package se.medlyss.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.OpensBySpace;

/// The earlier call of the agent that this one follows up, if it does. Absent while there is none to choose.
final class CallBackBox {

    private final StartViewModel model;
    private final LiveTexts texts;
    private final CallWords words;
    private final ComboBox<Optional<EvaluationSummary>> box = new ComboBox<>();
    private final VBox group;
    private boolean showing;

    CallBackBox(StartViewModel model, LiveTexts texts, CallWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
        Label title = new Label();
        title.textProperty().bind(texts.text("start.call-back.title"));
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        OpensBySpace.let(box);
        box.setOnAction(event -> chosen(box.getValue()));
        group = new VBox(title, box);
        group.getStyleClass().add("start-group");
    }

    Node node() {
        return group;
    }

    void show(StartState state) {
        showing = true;
        // A new converter makes the box write its words anew, in the language of the moment.
        box.setConverter(new Words());
        List<Optional<EvaluationSummary>> choices = Stream.concat(
                        Stream.of(Optional.<EvaluationSummary>empty()),
                        state.earlier().stream().map(Optional::of))
                .toList();
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(choice -> choice.map(EvaluationSummary::callId).equals(Optional.ofNullable(state.callBackOf())))
                .findFirst()
                .orElse(Optional.empty()));
        group.setVisible(choices.size() > 1);
        group.setManaged(group.isVisible());
        showing = false;
    }

    private void chosen(@Nullable Optional<EvaluationSummary> call) {
        if (!showing && call != null) {
            model.follow(call.map(EvaluationSummary::callId).orElse(null));
        }
    }

    private final class Words extends StringConverter<Optional<EvaluationSummary>> {
        @Override
        public String toString(Optional<EvaluationSummary> call) {
            return call.map(earlier -> texts.now("start.call-back.of", words.when(earlier), words.process(earlier)))
                    .orElse(texts.now("start.call-back.none"));
        }

        @Override
        public Optional<EvaluationSummary> fromString(String text) {
            return Optional.empty();
        }
    }
}
