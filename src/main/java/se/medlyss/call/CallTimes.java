package se.medlyss.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.Phase;

/// The intervals of a call: stages, pauses, start and end. All offsets are milliseconds in the log.
///
/// @param rawStartMs   the first entry of a stage of phase *call*; null before it
/// @param startShiftMs correction of the start; negative is earlier
/// @param endedMs      hang-up; null while the call runs
/// @param visits       newest first
/// @param closedMs     by stage: the time of the visits that are over
/// @param holds        newest first
/// @param closedHoldMs the time of the pauses that are over
public record CallTimes(
        @Nullable Long rawStartMs,
        long startShiftMs,
        @Nullable Long endedMs,
        Trail<Visit> visits,
        Map<String, Long> closedMs,
        Trail<Hold> holds,
        long closedHoldMs) {

    static final CallTimes NONE = new CallTimes(null, 0, null, Trail.empty(), Map.of(), Trail.empty(), 0);

    public CallTimes {
        closedMs = Map.copyOf(closedMs);
    }

    /// The visit that lasts; empty before the first and after the last.
    public Optional<Visit> current() {
        return visits.newest().filter(visit -> visit.leftMs() == null);
    }

    /// The pause that is open.
    public Optional<Hold> openHold() {
        return holds.newest().filter(hold -> hold.endMs() == null);
    }

    /// The corrected start; null before it.
    public @Nullable Long startMs() {
        return rawStartMs == null ? null : rawStartMs + startShiftMs;
    }

    /// How long the call has lasted; 0 before it starts.
    public long durationMs(long nowMs) {
        Long start = startMs();
        return start == null ? 0 : Math.max(0, (endedMs == null ? nowMs : endedMs) - start);
    }

    /// The time spent in a stage over all its visits.
    public long stageMs(String stage, long nowMs) {
        long open = current()
                .filter(visit -> visit.stage().equals(stage))
                .map(visit -> visit.lastedMs(nowMs))
                .orElse(0L);
        return closedMs.getOrDefault(stage, 0L) + open;
    }

    /// The time on hold over all pauses.
    public long holdMs(long nowMs) {
        return closedHoldMs + openHold().map(hold -> hold.lastedMs(nowMs)).orElse(0L);
    }

    /// Whether the stage was ever entered.
    public boolean entered(String stage) {
        return closedMs.containsKey(stage)
                || visits.newest().filter(v -> v.stage().equals(stage)).isPresent();
    }

    /// The stage that was current at an offset; empty before the first, after the last and in a gap.
    public Optional<String> stageAt(long atMs) {
        for (Visit visit : visits) {
            if (visit.enteredMs() <= atMs) {
                boolean within = visit.leftMs() == null || atMs < visit.leftMs();
                return within ? Optional.of(visit.stage()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether an offset is a time of the call: not later than the hang-up, or within a stage after it. What was
    /// answered in the wrap-up was not heard then.
    public boolean heard(long atMs) {
        return endedMs == null || atMs <= endedMs || stageAt(atMs).isPresent();
    }

    CallTimes enter(int entry, String stage, Phase phase, long atMs) {
        CallTimes left = leave(atMs);
        Long start = rawStartMs == null && phase == Phase.CALL ? Long.valueOf(atMs) : rawStartMs;
        Visit visit = new Visit(entry, stage, phase, atMs, atMs, null);
        return new CallTimes(start, startShiftMs, endedMs, left.visits.plus(visit), left.closedMs, holds, closedHoldMs);
    }

    CallTimes leave(long atMs) {
        Optional<Visit> open = current();
        if (open.isEmpty()) {
            return this;
        }
        Visit left = open.get().leftAt(Math.max(open.get().enteredMs(), atMs));
        return withVisits(visits.older().plus(left), added(left.stage(), left.lastedMs(atMs)));
    }

    CallTimes replaceStage(String stage, Phase phase) {
        Optional<Visit> open = current();
        if (open.isEmpty()) {
            return this;
        }
        Visit replaced = open.get().inStage(stage, phase);
        Long start = rawStartMs == null && phase == Phase.CALL ? Long.valueOf(replaced.rawEnteredMs()) : rawStartMs;
        return new CallTimes(
                start, startShiftMs, endedMs, visits.older().plus(replaced), closedMs, holds, closedHoldMs);
    }

    CallTimes shiftStart(long byMs) {
        return new CallTimes(rawStartMs, startShiftMs + byMs, endedMs, visits, closedMs, holds, closedHoldMs);
    }

    CallTimes end(long atMs) {
        CallTimes left = leave(atMs).endHold(0, atMs);
        return new CallTimes(rawStartMs, startShiftMs, atMs, left.visits, left.closedMs, left.holds, left.closedHoldMs);
    }

    /// Takes the hang-up back: the visits after it are dropped and the stage before it lasts again.
    CallTimes resume() {
        if (endedMs == null) {
            return this;
        }
        Trail<Visit> kept = visits;
        while (kept.newest().filter(visit -> visit.phase() == Phase.AFTER).isPresent()) {
            kept = kept.older();
        }
        Map<String, Long> closed = new HashMap<>();
        for (Visit earlier : kept.older()) {
            closed.merge(earlier.stage(), earlier.lastedMs(0), Long::sum);
        }
        Trail<Visit> before = kept.older();
        Trail<Visit> open =
                kept.newest().map(last -> before.plus(last.leftAt(null))).orElse(kept);
        return new CallTimes(rawStartMs, startShiftMs, null, open, closed, holds, closedHoldMs);
    }

    CallTimes startHold(int entry, long atMs) {
        return withHolds(holds.plus(new Hold(entry, atMs, atMs, null, null, 0)), closedHoldMs);
    }

    /// @param event the seq of what ends it; 0 for the call's end
    CallTimes endHold(int event, long atMs) {
        Optional<Hold> open = openHold();
        if (open.isEmpty()) {
            return this;
        }
        Hold ended = open.get().endedBy(event, atMs);
        return withHolds(holds.older().plus(ended), closedHoldMs + ended.lastedMs(atMs));
    }

    CallTimes classify(int entry, HoldKind kind) {
        return withHolds(holds.replace(hold -> hold.entry() == entry, hold -> hold.classified(kind)));
    }

    CallTimes withHolds(Trail<Hold> newHolds, long newClosedHoldMs) {
        return new CallTimes(rawStartMs, startShiftMs, endedMs, visits, closedMs, newHolds, newClosedHoldMs);
    }

    /// The same with all pauses' time counted anew, after one of them was changed or removed.
    CallTimes withHolds(Trail<Hold> newHolds) {
        long closed = 0;
        for (Hold hold : newHolds) {
            closed += hold.endMs() == null ? 0 : hold.lastedMs(0);
        }
        return withHolds(newHolds, closed);
    }

    CallTimes endedAt(long atMs) {
        return new CallTimes(rawStartMs, startShiftMs, atMs, visits, closedMs, holds, closedHoldMs);
    }

    CallTimes withVisits(Trail<Visit> newVisits, Map<String, Long> newClosedMs) {
        return new CallTimes(rawStartMs, startShiftMs, endedMs, newVisits, newClosedMs, holds, closedHoldMs);
    }

    private Map<String, Long> added(String stage, long ms) {
        Map<String, Long> sums = new HashMap<>(closedMs);
        sums.merge(stage, ms, Long::sum);
        return sums;
    }
}
