package se.medlyss.ui.base;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Tells a press that someone meant from one that the keyboard made up: auto-repeat (a press without a release before
/// it) and contact bounce (pressed again less than 30 ms after it was let go). A quick second press counts.
/// Times are a monotonic clock's nanoseconds.
public final class KeyGate {
    /// Shortest time between letting a key go and pressing it again that a finger manages.
    public static final Duration BOUNCE = Duration.ofMillis(30);

    /// A held key repeats within a second on every system. A press after a longer silence means that the release
    /// went to another window.
    public static final Duration LOST_RELEASE = Duration.ofMillis(1500);

    private final Map<Object, Long> heldSince = new HashMap<>();
    private final Map<Object, Long> releasedAt = new HashMap<>();

    /// Whether this press of the key counts.
    public boolean press(Object key, long nanos) {
        Long held = heldSince.put(key, nanos);
        if (held != null && nanos - held < LOST_RELEASE.toNanos()) {
            return false;
        }
        Long released = releasedAt.get(key);
        return released == null || nanos - released >= BOUNCE.toNanos();
    }

    /// The key was let go.
    public void release(Object key, long nanos) {
        heldSince.remove(key);
        releasedAt.put(key, nanos);
    }

    /// Forgets what is held: the keyboard went to another window, where the releases will be seen.
    public void reset() {
        heldSince.clear();
        releasedAt.clear();
    }
}
