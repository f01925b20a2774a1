package se.medlyss.ui.insight;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.FieldName;
import se.medlyss.ui.control.KeyCap;
import se.medlyss.ui.control.Shown;

/// Asks why something is taken back, where it is. Enter publishes.
final class WhyField extends VBox {

    /// As long as a published reason may be.
    private static final int LONGEST = 200;

    private final Button publish;
    private final KeyCap cap;
    private final TextField field = new TextField();

    /// @param publish shows its key while there is a field
    WhyField(InsightTools tools, DecisionsViewModel model, Button publish) {
        this.publish = publish;
        publish.getStyleClass().add("keyed");
        cap = new KeyCap(tools.texts().text("keys.name.enter"));
        field.setId("decide-why");
        FieldName.give(field, tools.texts().text("insights.decide.why"));
        field.promptTextProperty().bind(tools.texts().text("insights.decide.why"));
        field.textProperty().subscribe((_, words) -> said(words, model));
        field.setOnAction(_ -> model.publish());
        getChildren().setAll(field);
        Shown.when(this, false);
    }

    /// Cut here and not by a formatter, which would keep Escape to itself.
    private void said(String words, DecisionsViewModel model) {
        if (words.length() > LONGEST) {
            field.setText(words.substring(0, LONGEST));
        } else {
            model.because(words);
        }
    }

    void draw(Decisions now) {
        Shown.when(this, now.needsWhy());
        if (!now.needsWhy() && !field.getText().isEmpty()) {
            field.clear();
        }
        // Enter publishes from the field; elsewhere it would take what has the keyboard.
        publish.setGraphic(now.needsWhy() ? cap : null);
    }
}
