package se.medlyss.ui.base;

import java.util.Optional;

/// Where the user is: a place, and what it is about (the id of a call, an agent, an evaluation) if anything.
public record Visit(Place place, Optional<String> subject) {

    /// A place as such.
    public static Visit to(Place place) {
        return new Visit(place, Optional.empty());
    }

    /// A place about something.
    public static Visit to(Place place, String subject) {
        return new Visit(place, Optional.of(subject));
    }
}
