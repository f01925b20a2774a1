package se.medlyss.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the windows of this process show. On the JavaFX thread.
public final class OpenWindows {

    private static final String COVER = "cover";

    private OpenWindows() {}

    /// The window that was opened last.
    public static Optional<Stage> top() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(Window::isShowing)
                .reduce((_, last) -> last);
    }

    /// Whether it has the keyboard, and shows more than the app's name.
    public static boolean ready() {
        return top().filter(Window::isFocused)
                .filter(window -> !COVER.equals(window.getScene().getRoot().getId()))
                .isPresent();
    }

    /// Whether what is found by this does nothing for a while.
    public static boolean busy(String selector) {
        return top().map(window -> window.getScene().lookup(selector))
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("busy")))
                .isPresent();
    }

    /// The words in it that can be seen.
    public static Stream<Labeled> labels() {
        return top().stream()
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank());
    }

    /// What stands in the fields in it that can be written in.
    public static Stream<String> written() {
        return top().stream()
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .filter(TextInputControl.class::isInstance)
                .map(field -> ((TextInputControl) field).getText());
    }

    /// Whether these words stand in it, in one piece; its title counts.
    public static boolean show(String words) {
        return words().stream().anyMatch(text -> text.contains(words));
    }

    /// All of its words, the title first.
    public static List<String> words() {
        Stream<String> title = top().map(window -> String.valueOf(window.getTitle())).stream();
        return Stream.concat(title, labels().map(Labeled::getText)).toList();
    }

    /// Whether a field takes what is written: before its first pulse it has the keyboard, and drops the keys.
    public static boolean takesText() {
        return top().filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .filter(owner -> owner instanceof TextInputControl field && field.getSkin() != null)
                .isPresent();
    }

    /// Whether what has the keyboard does something with the keys: a control gets what it does with its first pulse.
    public static boolean takesKeys() {
        return top().filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .filter(owner -> owner instanceof Control control && control.getSkin() == null)
                .isEmpty();
    }

    /// What has the keyboard says; a screen reader's words too, and of a table the row that is stood on.
    public static String focused() {
        if (top().filter(Window::isFocused).isEmpty()) {
            return "another window";
        }
        Node owner = top().map(window -> window.getScene().getFocusOwner()).orElse(null);
        return switch (owner) {
            case null -> "";
            case Labeled labeled -> labeled.getText() + " " + labeled.getAccessibleText();
            case ComboBox<?> box -> chosen(box);
            case DatePicker day -> Spoken.name(day) + " " + day.getAccessibleText();
            case TableView<?> table -> table.getAccessibleText() + " " + row().orElse("");
            case TextInputControl field -> Spoken.name(field) + " " + field.getText();
            default -> String.valueOf(owner.getAccessibleText());
        };
    }

    /// The row that is stood on, of the table that has the keyboard. One that was never drawn does not take keys yet:
    /// the toolkit lets an arrow lead to the next control instead.
    public static Optional<String> row() {
        return top().filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .filter(TableView.class::isInstance)
                .map(table -> (TableView<?>) table)
                .filter(table -> table.getSkin() != null)
                .map(table -> table.getSelectionModel().getSelectedItem())
                .map(String::valueOf);
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OpenWindows::nodes))
                : Stream.of(node);
    }
}
