package se.medlyss.ui.preferences;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Tone;

/// The folder that is watched for new recordings, and whether it is there.
final class RecordingFolderField extends VBox {

    private final PreferencesViewModel model;
    private final LiveTexts texts;

    RecordingFolderField(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        PathField field = new PathField(
                texts,
                texts.text("preferences.recordings.folder"),
                model.settings().map(all -> all.recordings().folder().orElse("")),
                model.recordings()::chooseFolder);
        field.path().setId("recordings-folder");
        Label said = field.said();
        said.textProperty().bind(texts.following(this::words, model.recordings().state(), model.settings()));
        model.recordings().state().subscribe(_ -> tone().on(said));
        getChildren().add(field);
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
}
