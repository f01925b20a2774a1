package se.medlyss.settings;

import java.util.Optional;

/// Where the windows were last; empty until they have been moved.
public record Windows(Optional<WindowPlace> main, Optional<WindowPlace> compact) {

    /// The same with another place for the main window.
    public Windows withMain(WindowPlace place) {
        return new Windows(Optional.of(place), compact);
    }

    /// The same with another place for the compact window.
    public Windows withCompact(WindowPlace place) {
        return new Windows(main, Optional.of(place));
    }
}
