package se.medlyss.launch;

import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import se.medlyss.application.StorageException;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;

/// The one window that may show before the app's own: what stands in the way of starting, and what can be done.
final class StartNotice {

    private static final double WIDTH = 520;
    private static final double SPACE = 16;

    private final Stage stage;
    private final HBox buttons = new HBox(SPACE / 2);

    /// @param title    in a few words
    /// @param sentence what happened, and what to do
    StartNotice(Stage stage, Look look, String title, String sentence) {
        this.stage = stage;
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setWrapText(true);
        var words = new Label(sentence);
        words.setWrapText(true);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var content = new VBox(SPACE, heading, words, buttons);
        content.setPadding(new Insets(SPACE * 3 / 2));
        content.setPrefWidth(WIDTH);
        var scene = new Scene(content);
        look.dress(scene);
        stage.setTitle("Medlyss");
        stage.setScene(scene);
        stage.setResizable(false);
    }

    /// Why the store cannot be opened. Before there is a window, nothing is kept in memory.
    static String sentence(Texts texts, StorageException.Reason reason) {
        return reason == StorageException.Reason.DISK_FULL
                ? texts.get("launch.disk-full")
                : texts.of("problem.storage.", reason);
    }

    /// Adds something that can be done; the window closes before it is done. The last one added is the usual one.
    StartNotice offer(String label, Runnable deed) {
        var button = new Button(label);
        buttons.getChildren().forEach(earlier -> ((Button) earlier).setDefaultButton(false));
        button.setDefaultButton(true);
        button.setOnAction(_ -> {
            stage.close();
            deed.run();
        });
        buttons.getChildren().add(button);
        return this;
    }

    /// Adds a button that puts a text on the clipboard and leaves the window open.
    StartNotice offerCopy(String label, String text) {
        var button = new Button(label);
        button.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        buttons.getChildren().add(button);
        return this;
    }

    /// Shows it.
    ///
    /// @param onClosed when the window is closed by its cross or by Esc
    void show(Runnable onClosed) {
        stage.setOnCloseRequest(_ -> onClosed.run());
        stage.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.close();
                onClosed.run();
            }
        });
        buttons().stream().filter(Button::isDefaultButton).forEach(Button::requestFocus);
        stage.show();
        stage.centerOnScreen();
    }

    List<Button> buttons() {
        return buttons.getChildren().stream().map(Button.class::cast).toList();
    }
}
