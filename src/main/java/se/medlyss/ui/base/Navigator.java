package se.medlyss.ui.base;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way between pages. A feature asks for a [Visit] and need not know which feature answers.
public final class Navigator {
    private Set<Place> offered = Set.of(Place.values());
    private final ReadOnlyObjectWrapper<Visit> current;

    /// Begins at the given place.
    public Navigator(Visit start) {
        current = new ReadOnlyObjectWrapper<>(start);
    }

    /// Where the user is now.
    public ReadOnlyObjectProperty<Visit> current() {
        return current.getReadOnlyProperty();
    }

    /// Only these places have a page; before this is said, all of them may.
    public void offer(Set<Place> places) {
        offered = Set.copyOf(places);
    }

    /// Whether there is a page to go to, so that nobody is shown a way that leads nowhere.
    public boolean leadsTo(Place place) {
        return offered.contains(place);
    }

    /// Goes there.
    public void go(Visit visit) {
        if (!visit.equals(current.get())) {
            current.set(visit);
        }
    }

    /// Goes to a place as such.
    public void go(Place place) {
        go(Visit.to(place));
    }

    /// Goes to a place about something, for example one evaluation.
    public void go(Place place, String subject) {
        go(Visit.to(place, subject));
    }
}
