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

    private void tell(Bounds viewport) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        pseudoClassStateChanged(BARRED, viewport.getWidth() > 0 && viewport.getWidth() < room - 1);
    }
}
