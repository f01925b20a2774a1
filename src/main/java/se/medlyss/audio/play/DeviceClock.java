package se.medlyss.audio.play;

import java.util.ArrayDeque;
import java.util.Deque;

/// How far a device has come between the steps in which it tells so: many tell it once for each 10 to 20 ms that they
/// took. What is told is nearest to the truth when it has just moved. So the computer's own clock goes on from the
/// furthest of those moments, of the latest second.
final class DeviceClock {

    private static final double NANOS = 1e9;
    private static final long REMEMBERED_NANOS = 1_000_000_000;

    /// A device that has told nothing new for longer may have stopped.
    private static final double LONGEST_STEP = 0.05;

    /// What was told, less what the clock had gone, in frames.
    private record Step(long nanos, double ahead) {}

    private final int sampleRate;
    private final Deque<Step> furthest = new ArrayDeque<>();
    private long startedAt;
    private long told;
    private double reached;

    /// @param sampleRate the device's frames a second
    DeviceClock(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /// The device stands here.
    ///
    /// @param frame how far it has come
    void restart(long frame) {
        furthest.clear();
        told = frame;
        reached = frame;
    }

    /// The device goes on from where it is.
    ///
    /// @param nanos when
    void start(long nanos) {
        furthest.clear();
        startedAt = nanos;
    }

    /// How far the device had come when it was asked last.
    double reached() {
        return reached;
    }

    /// Whether it is known to move.
    boolean moves() {
        return !furthest.isEmpty();
    }

    /// How far the device has come; never back.
    ///
    /// @param now   what it tells
    /// @param nanos when it was asked
    double at(long now, long nanos) {
        double gone = (nanos - startedAt) / NANOS * sampleRate;
        if (now != told) {
            told = now;
            remember(new Step(nanos, now - gone));
        }
        Step step = furthest.peekFirst();
        double reckoned = step == null ? now : Math.min(gone + step.ahead(), now + LONGEST_STEP * sampleRate);
        reached = Math.max(reached, reckoned);
        return reached;
    }

    private void remember(Step step) {
        while (!furthest.isEmpty() && furthest.getLast().ahead() <= step.ahead()) {
            furthest.removeLast();
        }
        furthest.addLast(step);
        while (step.nanos() - furthest.getFirst().nanos() > REMEMBERED_NANOS) {
            furthest.removeFirst();
        }
    }
}
