package se.medlyss.ui.preferences;

import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.medlyss.people.Coach;
import se.medlyss.settings.Settings;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FormRow;

/// Who listens here, and for which team. Kept when a field is left or Enter is pressed.
final class PersonFields extends HBox {
    private final PreferencesViewModel model;
    private final TextField name = new TextField();
    private final TextField team = new TextField();

    PersonFields(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        getStyleClass().add("spaced-16");
        FormRow nameRow = new FormRow(texts.text("preferences.person.name"), name);
        FormRow teamRow = new FormRow(texts.text("preferences.person.team"), team);
        HBox.setHgrow(nameRow, Priority.ALWAYS);
        HBox.setHgrow(teamRow, Priority.ALWAYS);
        getChildren().addAll(nameRow, teamRow);
        name.setId("person-name");
        team.setId("person-team");
        for (TextField field : new TextField[] {name, team}) {
            // A handler of its own would keep Enter from the default button.
            field.addEventHandler(ActionEvent.ACTION, event -> keep());
            field.focusedProperty().subscribe(focused -> keepWhenLeft(focused));
        }
        model.settings().map(PersonFields::nameIn).subscribe(fill(name));
        model.state().map(PreferencesState::teamName).subscribe(fill(team));
    }

    /// Keeps what is written, as leaving the fields does. Whoever has a name keeps one.
    void keep() {
        if (name.getText().isBlank()) {
            name.setText(nameIn(model.settings().get()));
        }
        model.introduce(name.getText(), team.getText());
    }

    private static String nameIn(Settings settings) {
        return settings.coach().map(Coach::name).orElse("");
    }

    /// Puts the caret into the name whenever the fields come on the screen.
    void beginHere() {
        name.sceneProperty().subscribe(scene -> {
            // Without its skin a field takes no letters, and they may be typed before the first pulse.
            name.applyCss();
            name.requestFocus();
        });
    }

    private void keepWhenLeft(boolean focused) {
        if (!focused && getScene() != null) {
            keep();
        }
    }

    private static Consumer<String> fill(TextField field) {
        return text -> {
            if (!field.isFocused()) {
                field.setText(text);
            }
        };
    }
}
