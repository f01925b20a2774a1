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
        Bounds place = getContent().sceneToLocal(shown.localToScene(shown.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden > 0) {
            double least = Math.min(place.getMaxY() - seen, place.getMinY());
            double top = Math.clamp(getVvalue() * hidden, least, place.getMinY());
            setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private void tell(Bounds viewport) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        pseudoClassStateChanged(BARRED, viewport.getWidth() > 0 && viewport.getWidth() < room - 1);
    }
}
