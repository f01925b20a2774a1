package se.medlyss.ui.control;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The name of a field for screen readers. The toolkit tells them a field's accessible text *instead of* what is
/// written or chosen in it, so the name has to come from a label; this one is seen by nobody.
public final class FieldName {

    private FieldName() {}

    /// Names a field that has no label on the screen.
    ///
    /// @param field something to write in, or one of a list to choose
    public static void give(Node field, ObservableValue<String> name) {
        Label label = new Label();
        label.accessibleTextProperty().bind(name);
        label.setLabelFor(field);
    }

    /// Names a field in the language of the moment, on a page that is drawn anew in another one.
    public static void give(Node field, String name) {
        give(field, new SimpleStringProperty(name));
    }
}
