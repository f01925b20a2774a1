package se.medlyss.support;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What the toolkit gives to a screen reader of what has the keyboard. On the JavaFX thread.
public final class Spoken {

    private static final Set<AccessibleRole> MARKS = EnumSet.of(
            AccessibleRole.CHECK_BOX,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.TAB_ITEM);

    private Spoken() {}

    /// Its kind, its name, what is written, chosen or marked in it, and what is said besides.
    public static String of(Node node) {
        return Stream.of(
                        node.getAccessibleRole() + ": " + name(node),
                        value(node).map(value -> "= " + value).orElse(""),
                        text(node, AccessibleAttribute.HELP)
                                .map(help -> "(" + help + ")")
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// What it is called. Of a field, readers take what stands beside it: its own text is what is written in it.
    public static String name(Node node) {
        return isField(node)
                ? text((Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY), AccessibleAttribute.TEXT)
                        .orElse("")
                : text(node, AccessibleAttribute.TEXT).orElse("");
    }

    private static Optional<String> value(Node node) {
        if (isField(node)) {
            return text(node, AccessibleAttribute.TEXT);
        }
        return MARKS.contains(node.getAccessibleRole())
                ? Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                        .map(String::valueOf)
                : Optional.empty();
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
    }

    private static Optional<String> text(@Nullable Node node, AccessibleAttribute attribute) {
        return Optional.ofNullable(node)
                .map(each -> each.queryAccessibleAttribute(attribute))
                .map(String::valueOf)
                .filter(words -> !words.isBlank());
    }
}
