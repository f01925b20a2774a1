package se.medlyss.ui.base;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One page of the app, made by a feature and handed to the shell.
public interface Page {

    /// Where in the app the page is.
    Place place();

    /// The page's content; the same node each time.
    Node content();

    /// Called each time the page is shown, with what it is about. Reads fresh data.
    void show(Optional<String> subject);

    /// Called when another page takes its place.
    default void leave() {}

    /// Whether the page takes the whole window, without the navigation.
    default boolean takesWholeWindow() {
        return false;
    }

    /// Whether it takes the whole window at this moment too: the screen is turned to somebody who is to see nothing
    /// else.
    default ObservableValue<Boolean> hidesNavigation() {
        return new ReadOnlyBooleanWrapper(takesWholeWindow());
    }

    /// How many things wait on this page, shown beside its name in the navigation; empty when it never shows any.
    default Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.empty();
    }
}
