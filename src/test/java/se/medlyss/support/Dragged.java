package se.medlyss.support;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Something that is dragged by the mouse from another window, as a file is from the file manager.
public final class Dragged {

    private static final FxRobot ROBOT = new FxRobot();

    private Dragged() {}

    /// Drags it onto what is shown there, and lets it go. Not on the JavaFX thread.
    public static void onto(Node target, ClipboardContent content) {
        Label held = new Label("what is dragged");
        Stage[] other = new Stage[1];
        ROBOT.interact(() -> {
            held.setOnDragDetected(event -> {
                Dragboard board = held.startDragAndDrop(TransferMode.COPY);
                board.setContent(content);
                event.consume();
            });
            other[0] = new Stage();
            other[0].setScene(new Scene(held, 120, 40));
            other[0].setX(0);
            other[0].setY(0);
            other[0].setAlwaysOnTop(true);
            other[0].show();
        });
        try {
            ROBOT.drag(held, MouseButton.PRIMARY).dropTo(target);
            WaitForAsyncUtils.waitForFxEvents();
        } finally {
            ROBOT.interact(() -> {
                other[0].close();
                // Without a window manager nobody else gives the keyboard back.
                target.getScene().getWindow().requestFocus();
            });
        }
    }
}
