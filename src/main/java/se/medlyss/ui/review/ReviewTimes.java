package se.medlyss.ui.review;

import java.time.InstantSource;
import java.util.Optional;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.recording.Span;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Mode;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.scoring.RecordingViewModel;

/// The times of what is answered afterwards: places in the call, with the wall-clock time of now beside them.
final class ReviewTimes {

    private static final long BEFORE_MS = 7_000;
    private static final long AFTER_MS = 8_000;

    private final InstantSource wall;

    ReviewTimes(InstantSource wall) {
        this.wall = wall;
    }

    Stamp at(long offsetMs) {
        return new Stamp(Math.max(0, offsetMs), wall.instant());
    }

    /// Of what has no place in the call: after its end.
    Stamp now(ReviewState state) {
        CallFrame frame = state.own().handling().frame();
        return at(frame == null ? 0 : frame.originMs() + frame.durationMs() + 1);
    }

    /// When the other saw it in the call; empty when that is not to be seen, or was not in the call.
    Optional<Given> other(ReviewState state, CriterionKey key) {
        return state.other()
                .flatMap(seen ->
                        Optional.ofNullable(seen.answers().given().get(key)).filter(given -> seen.heard(given.atMs())));
    }

    /// Of an answer that nobody gave before: what is heard now; else nowhere in the call.
    Stamp of(ReviewState state, Optional<RecordingViewModel> sound) {
        return sound.filter(open -> open.positionMs() > 0)
                .map(open -> at(Math.round(open.positionMs()) - open.anchorMs().get()))
                .orElseGet(() -> now(state));
    }

    /// When the criterion showed, in the call's log: the reviewer's time, else the other's.
    static Optional<Long> heard(ReviewState state, CriterionKey key) {
        long later = state.other()
                .map(other -> RecordTimes.originMs(other) - RecordTimes.originMs(state.own()))
                .orElse(0L);
        // What came through the shared folder counts from the start of the call, a log from its own beginning.
        Optional<Long> own = time(state.own(), key).map(at -> at + later);
        return own.isPresent() ? own : state.other().flatMap(other -> time(other, key));
    }

    /// The stretch of the call's log to listen to again: whoever answers does so a little after it was heard.
    static Optional<Span> again(ReviewState state, CriterionKey key) {
        return heard(state, key)
                .map(at -> new Span(Math.max(Math.min(greeting(state), at), at - BEFORE_MS), at + AFTER_MS));
    }

    /// The part of that which is in the recording: a call that was scored live may begin before it, and what was
    /// answered last may come after its end.
    static Optional<Span> again(ReviewState state, CriterionKey key, RecordingViewModel sound) {
        long begins = -sound.anchorMs().get();
        return again(state, key)
                .map(call ->
                        new Span(Math.max(call.fromMs(), begins), Math.min(call.toMs(), begins + sound.durationMs())))
                .filter(heard -> heard.lengthMs() > 0);
    }

    private static Optional<Long> time(CallState state, CriterionKey key) {
        return Optional.ofNullable(state.answers().given().get(key))
                .map(Given::atMs)
                .filter(state::heard);
    }

    /// Whether what is looked at was scored live. What was scored from a recording lies right on it already.
    static boolean laidByEar(ReviewState state) {
        return state.other()
                .map(other -> other.header().mode())
                .filter(mode -> mode == Mode.LIVE || mode == Mode.MYSTERY)
                .isPresent();
    }

    /// The start of the call in its log.
    static long greeting(ReviewState state) {
        CallFrame frame = state.own().handling().frame();
        long raw = frame == null ? 0 : frame.originMs();
        return state.other()
                .flatMap(other -> Optional.ofNullable(other.times().startMs()))
                .orElse(raw);
    }
}
