package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Makes the window narrow and keeps it on top, and gives it back its size and place.
final class CompactWindow {
    /// Whatever the size of the text: larger text wraps and scrolls, and the window beside it stays in sight.
    private static final double WIDTH = 400;

    private static final double HEIGHT = 760;

    private final Node content;
    private Optional<Rectangle2D> before = Optional.empty();
    private boolean wasMaximised;

    CompactWindow(Node content) {
        this.content = content;
    }

    void narrow() {
        stage().ifPresent(stage -> {
            wasMaximised = stage.isMaximized();
            stage.setMaximized(false);
            before = Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            double width = WIDTH + stage.getWidth() - stage.getScene().getWidth();
            Rectangle2D screen = Screen.getScreensForRectangle(before.get()).stream()
                    .findFirst()
                    .orElse(Screen.getPrimary())
                    .getVisualBounds();
            stage.setMinWidth(width);
            stage.setWidth(width);
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.setX(Math.min(before.get().getMaxX(), screen.getMaxX()) - stage.getWidth());
            stage.setY(Math.clamp(stage.getY(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
            stage.setAlwaysOnTop(true);
        });
    }

    void widen() {
        stage().filter(_ -> before.isPresent()).ifPresent(stage -> {
            Rectangle2D was = before.get();
            before = Optional.empty();
            stage.setMinWidth(0);
            stage.setAlwaysOnTop(false);
            stage.setWidth(was.getWidth());
            stage.setHeight(was.getHeight());
            stage.setX(was.getMinX());
            stage.setY(was.getMinY());
            stage.setMaximized(wasMaximised);
        });
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(content.getScene())
                .map(Scene::getWindow)
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }
}
