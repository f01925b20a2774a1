package se.medlyss.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Corrections of a call's intervals: something began (or the call ended) earlier or later than it was stamped, or a
/// stage never was. The raw times stay as they were stamped.
final class TimeCorrections {

    private TimeCorrections() {}

    /// Moves the start of a visit, and the end of the one it adjoins; never past either neighbour's own start.
    /// The visit that starts the call moves the call's start with it.
    static CallTimes shiftVisit(CallTimes times, int entry, long byMs, long nowMs) {
        List<Visit> newer = new ArrayList<>();
        Trail<Visit> rest = from(times.visits(), entry, newer);
        if (rest.isEmpty()) {
            return times;
        }
        Visit visit = rest.newest().orElseThrow();
        Optional<Visit> before = rest.older().newest();
        long earliest = before.map(Visit::enteredMs).orElse(Long.MIN_VALUE);
        long latest = visit.leftMs() == null ? nowMs : visit.leftMs();
        long entered = Math.clamp(visit.enteredMs() + byMs, earliest, Math.max(earliest, latest));
        Map<String, Long> closed = new HashMap<>(times.closedMs());
        if (visit.leftMs() != null) {
            closed.merge(visit.stage(), visit.enteredMs() - entered, Long::sum);
        }
        rest = rest.older();
        if (before.isPresent() && adjoins(before.get(), visit)) {
            closed.merge(before.get().stage(), entered - visit.enteredMs(), Long::sum);
            rest = rest.older().plus(before.get().leftAt(entered));
        }
        CallTimes shifted = times.withVisits(rest.plus(visit.enteredAt(entered)).plusAll(newer), closed);
        return startsTheCall(times, visit) ? shifted.shiftStart(entered - visit.enteredMs()) : shifted;
    }

    /// Removes a visit that never was: its time goes to the one before it. The first visit, and the one that started
    /// the call, cannot be removed.
    static CallTimes removeVisit(CallTimes times, int entry) {
        List<Visit> newer = new ArrayList<>();
        Trail<Visit> rest = from(times.visits(), entry, newer);
        if (rest.size() < 2
                || rest.newest().filter(gone -> startsTheCall(times, gone)).isPresent()) {
            return times;
        }
        Visit gone = rest.newest().orElseThrow();
        Visit before = rest.older().newest().orElseThrow();
        Visit longer = before.leftAt(gone.leftMs());
        Map<String, Long> closed = new HashMap<>(times.closedMs());
        if (gone.leftMs() != null) {
            closed.merge(gone.stage(), -gone.lastedMs(0), Long::sum);
        }
        closed.merge(
                before.stage(), (longer.leftMs() == null ? 0 : longer.lastedMs(0)) - before.lastedMs(0), Long::sum);
        return times.withVisits(rest.older().older().plus(longer).plusAll(newer), closed);
    }

    /// Moves the hang-up, with the end of the stage and of the pause that it ended, and the start of the after-call
    /// stage; never before the last stage began.
    ///
    /// @param entry the hang-up's entry, which is the after-call visit's too
    static CallTimes shiftEnd(CallTimes times, int entry, long byMs, long nowMs) {
        Long ended = times.endedMs();
        if (ended == null) {
            return times;
        }
        boolean wentOn = from(times.visits(), entry, new ArrayList<>()).newest().isPresent();
        CallTimes shifted = wentOn ? shiftVisit(times, entry, byMs, nowMs) : shiftLast(times, ended, byMs, nowMs);
        long newEnd = wentOn
                ? from(shifted.visits(), entry, new ArrayList<>())
                        .newest()
                        .orElseThrow()
                        .enteredMs()
                : shifted.visits().newest().map(Visit::leftMs).orElse(ended);
        Trail<Hold> holds = shifted.holds()
                .replace(hold -> hold.endMs() != null && hold.endMs().equals(ended), hold -> hold.endedAt(newEnd));
        return shifted.withHolds(holds).endedAt(newEnd);
    }

    private static CallTimes shiftLast(CallTimes times, long ended, long byMs, long nowMs) {
        Optional<Visit> last = times.visits().newest().filter(visit -> visit.leftMs() != null);
        if (last.isEmpty()) {
            return times;
        }
        Visit visit = last.get();
        long newEnd = Math.clamp(ended + byMs, visit.enteredMs(), Math.max(visit.enteredMs(), nowMs));
        Map<String, Long> closed = new HashMap<>(times.closedMs());
        closed.merge(visit.stage(), newEnd - ended, Long::sum);
        return times.withVisits(times.visits().older().plus(visit.leftAt(newEnd)), closed);
    }

    /// The trail from the entry's visit on, with what is newer put into the list; empty when there is no such visit.
    private static Trail<Visit> from(Trail<Visit> visits, int entry, List<Visit> newer) {
        Trail<Visit> rest = visits;
        while (rest.newest().filter(visit -> visit.entry() != entry).isPresent()) {
            rest.newest().ifPresent(newer::add);
            rest = rest.older();
        }
        return rest;
    }

    private static boolean startsTheCall(CallTimes times, Visit visit) {
        return times.rawStartMs() != null && visit.rawEnteredMs() == times.rawStartMs();
    }

    private static boolean adjoins(Visit before, Visit after) {
        return before.leftMs() != null && before.leftMs() == after.enteredMs();
    }
}
