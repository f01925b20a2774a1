package se.medlyss.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What scrolls on a page below its header, down to the window's edge. Its bar stands in the page's right margin, so
/// that what scrolls ends where the header ends, with the bar and without.
public final class PageScroll extends ScrollPane {

    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    /// A page that scrolls up and down only.
    public PageScroll(Node content) {
        super(content);
        getStyleClass().add("page-scroll");
        content.getStyleClass().add("scrolled");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        viewportBoundsProperty().subscribe(this::tell);
    }

    /// Scrolls as little as needed so that something on the page is seen, or where it begins if it is higher than the
    /// page. The page is laid out first, for that may have been opened just now.
    public void reveal(Node shown) {
        applyCss();
        layout();
        reveal(this, shown, 1);
    }

    /// Puts the keyboard on something that is laid out, and scrolls whatever scrolls around it so that it is seen: left
    /// to itself the toolkit does that only where Tab leads there. Of something large the beginning is enough.
    public static void focus(Node shown) {
        shown.requestFocus();
        for (Node at = shown.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane around) {
                reveal(around, shown, 0.5);
            }
        }
    }

    /// @param part how much of what can be seen at once it may take
    private static void reveal(ScrollPane scroll, Node shown, double part) {
        Bounds place = scroll.getContent().sceneToLocal(shown.localToScene(shown.getBoundsInLocal()));
        Bounds whole = scroll.getContent().getLayoutBounds();
        Bounds seen = scroll.getViewportBounds();
        double height = Math.min(place.getHeight(), part * seen.getHeight());
        double width = Math.min(place.getWidth(), part * seen.getWidth());
        scroll.setVvalue(moved(scroll.getVvalue(), place.getMinY(), height, seen.getHeight(), whole.getHeight()));
        scroll.setHvalue(moved(scroll.getHvalue(), place.getMinX(), width, seen.getWidth(), whole.getWidth()));
    }

    /// How far to scroll, 0..1, so that so much from there on is seen.
    private static double moved(double now, double from, double length, double seen, double whole) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return now;
        }
        return Math.clamp(Math.clamp(now * hidden, Math.min(from + length - seen, from), from) / hidden, 0, 1);
    }

    private void tell(Bounds viewport) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        pseudoClassStateChanged(BARRED, viewport.getWidth() > 0 && viewport.getWidth() < room - 1);
    }
}
