package se.medlyss.application.compilation;

import java.time.Instant;

/// A file, or a line of a batch, that seems to be still on its way: it is read again by each run, and none of it is
/// in the output.
///
/// @param seen  what is wrong with it as it is now
/// @param until how long this computer waits for the rest; then it is quarantined
public record Awaited(Quarantined seen, Instant until) implements Comparable<Awaited> {

    @Override
    public int compareTo(Awaited other) {
        return seen.compareTo(other.seen);
    }
}
