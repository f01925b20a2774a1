package se.medlyss.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// A page that is made when somebody goes there: the window stands sooner, and a call that ran when the app went away
/// is back sooner. For pages that count nothing in the navigation. On the JavaFX thread.
public final class LatePage implements Page {

    private final Place place;
    private final Supplier<Page> making;
    private final boolean wholeWindow;
    private @Nullable Page made;

    /// A page beside the navigation.
    ///
    /// @param making called once, at the first visit
    public LatePage(Place place, Supplier<Page> making) {
        this(place, making, false);
    }

    private LatePage(Place place, Supplier<Page> making, boolean wholeWindow) {
        this.place = place;
        this.making = making;
        this.wholeWindow = wholeWindow;
    }

    /// A page that takes the whole window: the navigation must know it before the page is made.
    ///
    /// @param making called once, at the first visit
    public static LatePage ofWholeWindow(Place place, Supplier<Page> making) {
        return new LatePage(place, making, true);
    }

    @Override
    public boolean takesWholeWindow() {
        return wholeWindow;
    }

    private Page page() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Node content() {
        return page().content();
    }

    @Override
    public void show(Optional<String> subject) {
        page().show(subject);
    }

    @Override
    public void leave() {
        page().leave();
    }

    @Override
    public ObservableValue<Boolean> hidesNavigation() {
        return page().hidesNavigation();
    }
}
