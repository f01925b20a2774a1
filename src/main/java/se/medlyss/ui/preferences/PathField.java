package se.medlyss.ui.preferences;

import java.io.File;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
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

/// A folder's path, written or chosen, above what there is to say about the folder. It is kept with Enter, when it was
/// chosen, and when the field is left with other words in it.
final class PathField extends VBox {

    private final LiveTexts texts;
    private final ObservableValue<String> chosen;
    private final Consumer<String> keep;
    private final TextField path = new TextField();
    private final HBox line = new HBox(path);
    private final Label said = new Label();

    /// @param chosen the path that is set, empty when none is
    /// @param keep   takes what was written
    PathField(LiveTexts texts, ObservableValue<String> name, ObservableValue<String> chosen, Consumer<String> keep) {
        this.texts = texts;
        this.chosen = chosen;
        this.keep = keep;
        getStyleClass().add("form-row");
        Label label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("medium");
        label.setLabelFor(path);
        path.addEventHandler(ActionEvent.ACTION, _ -> keep.accept(path.getText()));
        path.focusedProperty().subscribe(this::keepWhenLeft);
        HBox.setHgrow(path, Priority.ALWAYS);
        line.getChildren().add(Buttons.plain(texts.text("preferences.folder.browse"), this::browse));
        line.getStyleClass().add("spaced-8");
        said.getStyleClass().add("small");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(label, line, said);
        chosen.subscribe(this::fill);
    }

    /// What has the path.
    TextField path() {
        return path;
    }

    /// What is said about the folder.
    Label said() {
        return said;
    }

    /// Adds one more thing to do with the path.
    PathField with(Button button) {
        line.getChildren().add(button);
        return this;
    }

    /// Whether other words were written than what is set.
    boolean isOther() {
        return !chosen.getValue().equals(path.getText().strip());
    }

    private void keepWhenLeft(boolean focused) {
        if (!focused && getScene() != null && isOther()) {
            keep.accept(path.getText());
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
        File found = chooser.showDialog(getScene().getWindow());
        if (found != null) {
            keep.accept(found.getPath());
        }
    }
}
