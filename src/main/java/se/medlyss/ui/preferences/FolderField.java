package se.medlyss.ui.preferences;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.application.sharing.FolderLook;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Tone;

/// The shared folder's path, with what a look at it said.
final class FolderField extends VBox {
    /// A look takes about as many steps as one export; longer than this is felt when many wait.
    private static final long SLOW_MS = 5_000;

    private final PreferencesViewModel model;
    private final LiveTexts texts;
    private final PathField field;

    FolderField(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        field = new PathField(
                texts,
                texts.text("preferences.folder.path"),
                model.settings().map(all -> all.sharing().folder().orElse("")),
                model::chooseFolder);
        field.path().setId("shared-folder");
        field.path().promptTextProperty().bind(texts.text("preferences.folder.example"));
        Button check = Buttons.plain(texts.text("preferences.folder.check"), this::check);
        check.disableProperty().bind(field.path().textProperty().isEmpty());
        Label said = field.said();
        ObservableValue<FolderState> folder = Bindings.createObjectBinding(
                () -> ofWhatIsWritten(model.state().get().folder()),
                model.state(),
                field.path().textProperty());
        said.textProperty().bind(texts.following(() -> words(folder.getValue()), folder));
        folder.subscribe(now -> tone(now).on(said));
        getChildren().add(field.with(check));
    }

    private void check() {
        if (field.isOther()) {
            model.chooseFolder(field.path().getText());
        } else {
            model.lookAtFolder();
        }
    }

    /// What was said of no folder, or of another one, does not hold for a path that was written since.
    private FolderState ofWhatIsWritten(FolderState folder) {
        boolean written = field.isOther() && !field.path().getText().isBlank();
        boolean outdated = folder instanceof FolderState.None || folder instanceof FolderState.Ready;
        return written && outdated ? new FolderState.Written() : folder;
    }

    private String words(FolderState folder) {
        return switch (folder) {
            case FolderState.None() -> texts.now("preferences.folder.none");
            case FolderState.Written() -> texts.now("preferences.folder.written");
            case FolderState.Checking() -> texts.now("preferences.folder.checking");
            case FolderState.Ready(var look) -> ready(look);
            case FolderState.Trouble(var reason) -> texts.texts().of("preferences.folder.trouble.", reason);
        };
    }

    private String ready(FolderLook look) {
        String works = texts.now(
                look.tookMs() < SLOW_MS ? "preferences.folder.ready" : "preferences.folder.ready-slowly",
                look.tookMs() / 1000.0);
        return look.caseBlind() ? works + " " + texts.now("preferences.folder.case-blind") : works;
    }

    private static Tone tone(FolderState folder) {
        return switch (folder) {
            case FolderState.None(), FolderState.Written(), FolderState.Checking() -> Tone.NEUTRAL;
            case FolderState.Ready(var look) -> look.tookMs() < SLOW_MS ? Tone.GOOD : Tone.WARN;
            case FolderState.Trouble(var reason) -> Tone.WARN;
        };
    }
}
