package se.medlyss.application.simulation;

import java.time.Duration;

/// How time passes between the keys of a made-up call.
@FunctionalInterface
public interface Tempo {

    /// The coach listens for a while before the next key.
    void listen(Duration time);
}
