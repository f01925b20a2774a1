package se.medlyss.ui.preferences;

import java.io.File;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Tone;

/// The folder that is watched for new recordings, and whether it is there.
final class RecordingFolderField extends VBox {

    private final PreferencesViewModel model;
    private final LiveTexts texts;
    private final TextField path = new TextField();
    private final Label said = new Label();

    RecordingFolderField(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form-row");
        Label name = new Label();
        name.textProperty().bind(texts.text("preferences.recordings.folder"));
        name.getStyleClass().add("medium");
        name.setLabelFor(path);
        path.setId("recordings-folder");
        path.accessibleTextProperty().bind(name.textProperty());
        path.addEventHandler(ActionEvent.ACTION, _ -> keep());
        path.focusedProperty().subscribe(this::keepWhenLeft);
        HBox.setHgrow(path, Priority.ALWAYS);
        Button browse = Buttons.plain(texts.text("preferences.folder.browse"), this::browse);
        HBox line = new HBox(path, browse);
        line.getStyleClass().add("spaced-8");
        said.getStyleClass().add("small");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, line, said);
        model.settings().map(all -> all.recordings().folder().orElse("")).subscribe(this::fill);
        said.textProperty().bind(texts.following(this::words, model.recordings().state(), model.settings()));
        model.recordings().state().subscribe(_ -> tone().on(said));
    }

    private String words() {
        if (model.recordings().rules().folder().isEmpty()) {
            return texts.now("preferences.recordings.folder.none");
        }
        return model.recordings()
                .state()
                .get()
                .there()
                .map(there ->
                        texts.now(there ? "preferences.recordings.folder.there" : "preferences.recordings.folder.away"))
                .orElseGet(() -> texts.now("preferences.folder.checking"));
    }

    private Tone tone() {
        return model.recordings()
                .state()
                .get()
                .there()
                .map(there -> there ? Tone.GOOD : Tone.WARN)
                .orElse(Tone.NEUTRAL);
    }

    private void keep() {
        model.recordings().chooseFolder(path.getText());
    }

    private void keepWhenLeft(boolean focused) {
        String before = model.recordings().rules().folder().orElse("");
        if (!focused && getScene() != null && !before.equals(path.getText().strip())) {
            keep();
        }
    }

    private void fill(String folder) {
        if (!path.isFocused()) {
            path.setText(folder);
        }
    }

    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.now("preferences.recordings.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.recordings().chooseFolder(chosen.getPath());
        }
    }
}
