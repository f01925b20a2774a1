package se.medlyss.audio.play;

import java.util.List;

/// What was heard at an instant, and what was on its way to the ear then.
///
/// @param frame     the place in the recording
/// @param sink      how far the device had come, in its own frames
/// @param nanos     when, as the ticker told
/// @param perSecond frames of the device a second; 0 when nothing moves
record Heard(double frame, double sink, long nanos, int perSecond, List<Trace.Piece> onTheirWay) {

    private static final double NANOS = 1e9;
    private static final double LONGEST_GUESS = 0.03;

    static Heard still(double frame) {
        return new Heard(frame, 0, 0, 0, List.of());
    }

    /// What is heard now. The device is asked every few milliseconds, and only what lies between is reckoned.
    double at(long now) {
        double since = Math.clamp((now - nanos) / NANOS, 0, LONGEST_GUESS) * perSecond;
        return Trace.at(onTheirWay, sink + since, frame);
    }
}
