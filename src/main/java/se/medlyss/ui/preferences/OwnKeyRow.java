package se.medlyss.ui.preferences;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FormRow;

/// The digits that tell this computer's key from all others, to be read aloud or copied.
final class OwnKeyRow extends VBox {

    OwnKeyRow(PreferencesViewModel model, LiveTexts texts) {
        TextField digits = new TextField();
        digits.setId("own-key");
        digits.setEditable(false);
        digits.getStyleClass().add("own-key");
        digits.textProperty().bind(model.state().map(PreferencesState::key));
        getChildren().add(new FormRow(texts.text("preferences.key"), digits, texts.text("preferences.key.about")));
    }
}
