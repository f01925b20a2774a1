package se.medlyss.ui.listen;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Makes the window narrow and keeps it on top, and gives it back its size and place.
final class CompactWindow {
    private static final double HEIGHT_TO_WIDTH = 1.9;

    private final Node content;
    private Optional<Rectangle2D> before = Optional.empty();
    private boolean wasMaximised;
    private double frame;

    CompactWindow(Node content) {
        this.content = content;
    }

    /// @param view what is shown in it; its preferred width follows the size of the text
    void narrow(Region view) {
        view.applyCss();
        double width = view.prefWidth(-1);
        stage().ifPresent(stage -> {
            wasMaximised = stage.isMaximized();
            stage.setMaximized(false);
            before = Optional.of(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
            frame = stage.getWidth() - stage.getScene().getWidth();
            Rectangle2D screen = Screen.getScreensForRectangle(before.get()).stream()
                    .findFirst()
                    .orElse(Screen.getPrimary())
                    .getVisualBounds();
            stage.setMinWidth(0);
            stage.setWidth(Math.min(width + frame, screen.getWidth()));
            stage.setHeight(Math.min(width * HEIGHT_TO_WIDTH, screen.getHeight()));
            stage.setX(Math.min(before.get().getMaxX(), screen.getMaxX()) - stage.getWidth());
            stage.setY(Math.clamp(stage.getY(), screen.getMinY(), screen.getMaxY() - stage.getHeight()));
            stage.setAlwaysOnTop(true);
            makeRoom(view);
        });
    }

    /// No narrower than the text of the moment can be read in; the right edge stays where it is.
    void makeRoom(Region view) {
        stage().filter(_ -> before.isPresent()).ifPresent(stage -> {
            double least = view.prefWidth(-1) + frame;
            double right = stage.getX() + stage.getWidth();
            boolean grows = stage.getWidth() < least;
            stage.setMinWidth(least);
            if (grows) {
                stage.setWidth(least);
                stage.setX(Math.max(0, right - least));
            }
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
