package se.medlyss.application.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What the player does.
///
/// @param speed   0.6 to 2
/// @param loop    the stretch that is played over and over
/// @param volumes for each side, 0 to 2
/// @param solo    the only side that is heard
/// @param silent  there is no sound device, and time passes without sound
/// @param problem why playing stopped
public record PlaybackState(
        boolean playing,
        double speed,
        Optional<Span> loop,
        List<Double> volumes,
        Optional<Integer> solo,
        boolean silent,
        Optional<RecordingException.Reason> problem) {

    /// The slowest and the fastest.
    public static final double SLOWEST = 0.6;

    public static final double FASTEST = 2;

    private static final double LOUDEST = 2;

    public PlaybackState {
        volumes = List.copyOf(volumes);
    }

    /// A recording just opened.
    public static PlaybackState fresh(int sides) {
        List<Double> asRecorded = Collections.nCopies(sides, 1.0);
        return new PlaybackState(false, 1, Optional.empty(), asRecorded, Optional.empty(), false, Optional.empty());
    }

    /// How much of a side is heard; 0 when another one is alone.
    public double gain(int side) {
        return solo.filter(only -> only != side).isPresent() ? 0 : volumes.get(side);
    }

    public PlaybackState withPlaying(boolean now) {
        return new PlaybackState(now, speed, loop, volumes, solo, silent, now ? Optional.empty() : problem);
    }

    public PlaybackState withSpeed(double wanted) {
        return new PlaybackState(playing, Math.clamp(wanted, SLOWEST, FASTEST), loop, volumes, solo, silent, problem);
    }

    public PlaybackState withLoop(Optional<Span> stretch) {
        return new PlaybackState(playing, speed, stretch, volumes, solo, silent, problem);
    }

    public PlaybackState withVolume(int side, double volume) {
        List<Double> changed = new ArrayList<>(volumes);
        changed.set(side, Math.clamp(volume, 0, LOUDEST));
        return new PlaybackState(playing, speed, loop, changed, solo, silent, problem);
    }

    public PlaybackState withSolo(Optional<Integer> side) {
        return new PlaybackState(playing, speed, loop, volumes, side, silent, problem);
    }

    public PlaybackState withSilent(boolean now) {
        return new PlaybackState(playing, speed, loop, volumes, solo, now, problem);
    }

    /// Stopped for this reason.
    public PlaybackState stoppedBy(RecordingException.Reason reason) {
        return new PlaybackState(false, speed, loop, volumes, solo, silent, Optional.of(reason));
    }
}
