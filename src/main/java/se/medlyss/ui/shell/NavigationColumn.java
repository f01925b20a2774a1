package se.medlyss.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.Em;

/// The column at the left of the window, with the app's name at its head. Where the window is low for its text, what
/// stands in it stands closer; and the page never gets higher than the window for its sake.
class NavigationColumn extends VBox {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double LOW_EM = 33;

    NavigationColumn() {
        getStyleClass().add("navigation");
        Label name = new Label(MainWindow.APP);
        name.getStyleClass().add("app-name");
        Em em = new Em();
        getChildren().addAll(name, em);
        setMinHeight(0);
        em.isBelow(heightProperty(), LOW_EM).subscribe(low -> pseudoClassStateChanged(LOW, low));
    }
}
