package se.medlyss.support;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.Look;

/// A window as most tests want it: in the light theme, with text of the usual size. On the JavaFX thread.
public final class LightWindow {

    private LightWindow() {}

    /// Shows the content; its width and height are in pixels.
    public static void show(Stage stage, Parent content, double width, double height) {
        Scene scene = new Scene(content, width, height);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
