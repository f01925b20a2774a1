package se.medlyss.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import se.medlyss.settings.WindowPlace;

/// Keeps a window where it was, as long as it can be seen there: a second screen may be gone since.
final class WindowBounds {
    private static final double GRIP = 80;

    private WindowBounds() {}

    /// The place, moved and shrunk onto a screen when too little of its title bar would be on one.
    ///
    /// @param screens the visual bounds of the screens, the primary one first; at least one
    static WindowPlace onScreen(WindowPlace place, List<Rectangle2D> screens) {
        boolean reachable = screens.stream().anyMatch(screen -> holdsTitleBar(screen, place));
        Rectangle2D screen = reachable ? largestShare(place, screens) : screens.getFirst();
        double width = Math.min(place.width(), screen.getWidth());
        double height = Math.min(place.height(), screen.getHeight());
        if (reachable && width == place.width() && height == place.height()) {
            return place;
        }
        double x = Math.clamp(place.x(), screen.getMinX(), screen.getMaxX() - width);
        double y = Math.clamp(place.y(), screen.getMinY(), screen.getMaxY() - height);
        return new WindowPlace(x, y, width, height, place.maximised());
    }

    private static boolean holdsTitleBar(Rectangle2D screen, WindowPlace place) {
        double seen = Math.min(screen.getMaxX(), place.x() + place.width()) - Math.max(screen.getMinX(), place.x());
        return seen >= GRIP && place.y() >= screen.getMinY() - 1 && place.y() <= screen.getMaxY() - GRIP;
    }

    private static Rectangle2D largestShare(WindowPlace place, List<Rectangle2D> screens) {
        return screens.stream()
                .max((a, b) -> Double.compare(share(a, place), share(b, place)))
                .orElseThrow();
    }

    private static double share(Rectangle2D screen, WindowPlace place) {
        double width = Math.min(screen.getMaxX(), place.x() + place.width()) - Math.max(screen.getMinX(), place.x());
        double height = Math.min(screen.getMaxY(), place.y() + place.height()) - Math.max(screen.getMinY(), place.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
