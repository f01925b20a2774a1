package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The kinds of buttons that a screen has. One primary button a screen.
public final class Buttons {

    private Buttons() {}

    /// What the screen is for.
    public static Button primary(ObservableValue<String> words, Runnable action) {
        return styled("primary", words, action);
    }

    /// Everything else that a screen offers.
    public static Button plain(ObservableValue<String> words, Runnable action) {
        return styled("plain", words, action);
    }

    /// Ends or removes something.
    public static Button danger(ObservableValue<String> words, Runnable action) {
        return styled("danger", words, action);
    }

    /// An action in a line of text or a table.
    public static Button quiet(ObservableValue<String> words, Runnable action) {
        return styled("quiet", words, action);
    }

    /// A quiet button that stands below words or a field: its own words begin where they do.
    public static Button atTheEdge(Button quiet) {
        quiet.getStyleClass().add("at-the-edge");
        return quiet;
    }

    /// A sign alone; its words are for screen readers.
    public static Button sign(Sign sign, ObservableValue<String> words, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("icon-only");
        button.setGraphic(sign.node());
        button.accessibleTextProperty().bind(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The same button with its key drawn after the words, and told after them.
    public static Button keyed(Button button, ObservableValue<String> key) {
        button.setGraphic(new KeyCap(key));
        button.accessibleHelpProperty().bind(key);
        button.getStyleClass().add("keyed");
        return button;
    }

    private static Button styled(String styleClass, ObservableValue<String> words, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add(styleClass);
        button.textProperty().bind(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
