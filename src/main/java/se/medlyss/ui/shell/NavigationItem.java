package se.medlyss.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

/// The way to a page, which tells whether it is the page that is shown.
final class NavigationItem extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private boolean here;

    NavigationItem(ObservableValue<String> name, Runnable action) {
        getStyleClass().setAll("navigation-item");
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(name);
        setOnAction(_ -> action.run());
        setAccessibleRole(AccessibleRole.TAB_ITEM);
    }

    void show(boolean isHere) {
        here = isHere;
        pseudoClassStateChanged(HERE, here);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? here : super.queryAccessibleAttribute(attribute, parameters);
    }
}
