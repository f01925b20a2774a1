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
import se.medlyss.application.FolderLook;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Tone;

/// The shared folder's path, with what a look at it said.
final class FolderField extends VBox {
    /// A look takes about as many steps as one export; longer than this is felt when many wait.
    private static final long SLOW_MS = 5_000;

    private final PreferencesViewModel model;
    private final LiveTexts texts;
    private final TextField path = new TextField();
    private final Label said = new Label();

    FolderField(PreferencesViewModel model, LiveTexts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("form-row");
        Label name = new Label();
        name.textProperty().bind(texts.text("preferences.folder.path"));
        name.getStyleClass().add("medium");
        name.setLabelFor(path);
        path.setId("shared-folder");
        path.promptTextProperty().bind(texts.text("preferences.folder.example"));
        path.accessibleTextProperty().bind(name.textProperty());
        path.addEventHandler(ActionEvent.ACTION, event -> keep());
        path.focusedProperty().subscribe(focused -> keepWhenLeft(focused));
        HBox.setHgrow(path, Priority.ALWAYS);
        Button browse = Buttons.plain(texts.text("preferences.folder.browse"), this::browse);
        Button check = Buttons.plain(texts.text("preferences.folder.check"), this::check);
        check.disableProperty().bind(path.textProperty().isEmpty());
        HBox line = new HBox(path, browse, check);
        line.getStyleClass().add("spaced-8");
        said.getStyleClass().add("small");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(name, line, said);
        model.settings().map(all -> all.sharing().folder().orElse("")).subscribe(this::fill);
        said.textProperty().bind(texts.following(() -> words(model.state().get().folder()), model.state()));
        model.state()
                .map(PreferencesState::folder)
                .subscribe(folder -> tone(folder).on(said));
    }

    private void keep() {
        model.chooseFolder(path.getText());
    }

    private void check() {
        boolean same = model.settings()
                .get()
                .sharing()
                .folder()
                .orElse("")
                .equals(path.getText().strip());
        if (same) {
            model.lookAtFolder();
        } else {
            keep();
        }
    }

    private void keepWhenLeft(boolean focused) {
        String before = model.settings().get().sharing().folder().orElse("");
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
        chooser.setTitle(texts.now("preferences.folder.browse"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.chooseFolder(chosen.getPath());
        }
    }

    private String words(FolderState folder) {
        return switch (folder) {
            case FolderState.None() -> texts.now("preferences.folder.none");
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
            case FolderState.None(), FolderState.Checking() -> Tone.NEUTRAL;
            case FolderState.Ready(var look) -> look.tookMs() < SLOW_MS ? Tone.GOOD : Tone.WARN;
            case FolderState.Trouble(var reason) -> Tone.WARN;
        };
    }
}
