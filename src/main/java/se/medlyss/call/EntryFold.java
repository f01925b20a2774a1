package se.medlyss.call;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Corrections of single timeline entries: their words, their time, or that they never were.
final class EntryFold {

    private EntryFold() {}

    static CallContent worded(CallContent before, int entry, String text) {
        return change(before, entry, line -> switch (line.what()) {
            case TimelineEntry.Moment moment -> line.as(new TimelineEntry.Moment(moment.kind(), text));
            case TimelineEntry.Note _ -> line.as(new TimelineEntry.Note(text));
            case TimelineEntry.StageBegan _,
                    TimelineEntry.AnswerGiven _,
                    TimelineEntry.RestGiven _,
                    TimelineEntry.HoldBegan _,
                    TimelineEntry.Marked _ -> line;
        });
    }

    static CallContent deleted(CallContent before, int entry) {
        Optional<TimelineEntry> found = before.line(entry);
        if (found.isEmpty()) {
            return before;
        }
        CallTimes times = before.times();
        CallContent changed = switch (found.get().what()) {
            case TimelineEntry.AnswerGiven given ->
                standing(before, given, entry) ? before.with(before.answers().without(given.key())) : before;
            case TimelineEntry.RestGiven _ -> before.with(withoutAll(before.answers(), entry));
            case TimelineEntry.HoldBegan _ ->
                before.with(times.withHolds(times.holds().minus(hold -> hold.entry() == entry)));
            case TimelineEntry.StageBegan _ -> before.with(TimeCorrections.removeVisit(times, entry));
            case TimelineEntry.Marked marked -> unmarked(before, marked.mark(), entry);
            case TimelineEntry.Moment _, TimelineEntry.Note _ -> before;
        };
        boolean stays = found.get().what() instanceof TimelineEntry.StageBegan && changed.times() == times
                || found.get().what() instanceof TimelineEntry.Marked && changed == before;
        return stays ? before : changed.with(changed.timeline().minus(line -> line.entry() == entry));
    }

    /// The hang-up, a switch of process and a change of agent are taken back in their own ways.
    private static CallContent unmarked(CallContent before, TimelineEntry.Mark mark, int entry) {
        Circumstances around = before.circumstances();
        return switch (mark) {
            case JOINED_LATE -> before.with(around.joinedLate(null)).with(withoutAll(before.answers(), entry));
            case TRANSFERRED -> before.with(around.notTransferred());
            case TRANSFERRED_AND_FOLLOWED -> before.with(around.notFollowed());
            case MATTER_BEGAN -> before.with(around.matters(around.matters() - 1));
            case CUT_OFF -> before.with(around.cutOff(false));
            case STEP_HEARD -> before.with(around.stepHeard(around.agreedStepHeard() - 1));
            case AGENT_CHANGED, PROCESS_SWITCHED, CALL_ENDED -> before;
        };
    }

    static CallContent shifted(CallContent before, int entry, long byMs, long nowMs) {
        Optional<TimelineEntry> found = before.line(entry);
        if (found.isEmpty()) {
            return holdEndShifted(before, entry, byMs, nowMs);
        }
        TimelineEntry line = found.get();
        CallTimes times = before.times();
        long target = Math.min(nowMs, line.atMs() + byMs);
        return switch (line.what()) {
            case TimelineEntry.StageBegan _ -> visitShifted(before, line, byMs, nowMs);
            case TimelineEntry.HoldBegan _ ->
                at(
                        before.with(times.withHolds(
                                times.holds().replace(hold -> hold.entry() == entry, hold -> hold.startedAt(target)))),
                        entry,
                        target);
            case TimelineEntry.AnswerGiven given -> at(before.with(moved(before, given, entry, target)), entry, target);
            case TimelineEntry.Marked marked -> markShifted(before, line, marked.mark(), byMs, nowMs);
            case TimelineEntry.RestGiven _, TimelineEntry.Moment _, TimelineEntry.Note _ -> at(before, entry, target);
        };
    }

    /// The end of a pause has no line of its own.
    private static CallContent holdEndShifted(CallContent before, int entry, long byMs, long nowMs) {
        CallTimes times = before.times();
        return before.with(times.withHolds(times.holds().replace(hold -> hold.endEntry() == entry, hold -> {
            Long end = hold.endMs();
            return end == null ? hold : hold.endedAt(Math.min(nowMs, end + byMs));
        })));
    }

    private static CallContent visitShifted(CallContent before, TimelineEntry line, long byMs, long nowMs) {
        CallTimes moved = TimeCorrections.shiftVisit(before.times(), line.entry(), byMs, nowMs);
        return at(before.with(moved), line.entry(), entered(moved, line.entry(), line.atMs()));
    }

    private static CallContent markShifted(
            CallContent before, TimelineEntry line, TimelineEntry.Mark mark, long byMs, long nowMs) {
        return switch (mark) {
            case CALL_ENDED -> {
                CallTimes moved = TimeCorrections.shiftEnd(before.times(), line.entry(), byMs, nowMs);
                Long ended = moved.endedMs();
                yield at(before.with(moved), line.entry(), ended == null ? line.atMs() : ended);
            }
            case PROCESS_SWITCHED -> visitShifted(before, line, byMs, nowMs);
            case JOINED_LATE, TRANSFERRED, TRANSFERRED_AND_FOLLOWED, MATTER_BEGAN, CUT_OFF, AGENT_CHANGED, STEP_HEARD ->
                at(before, line.entry(), Math.min(nowMs, line.atMs() + byMs));
        };
    }

    private static AnswerSheet moved(CallContent before, TimelineEntry.AnswerGiven line, int entry, long atMs) {
        Given given = before.answers().given().get(line.key());
        return given == null || given.entry() != entry
                ? before.answers()
                : before.answers().with(line.key(), new Given(given.answer(), entry, given.rawAtMs(), atMs));
    }

    private static boolean standing(CallContent content, TimelineEntry.AnswerGiven line, int entry) {
        Given given = content.answers().given().get(line.key());
        return given != null && given.entry() == entry;
    }

    private static AnswerSheet withoutAll(AnswerSheet sheet, int entry) {
        AnswerSheet rest = sheet;
        for (var answer : sheet.given().entrySet()) {
            if (answer.getValue().entry() == entry) {
                rest = rest.without(answer.getKey());
            }
        }
        return rest;
    }

    private static long entered(CallTimes times, int entry, long otherwise) {
        for (Visit visit : times.visits()) {
            if (visit.entry() == entry) {
                return visit.enteredMs();
            }
        }
        return otherwise;
    }

    private static CallContent at(CallContent content, int entry, long atMs) {
        return change(content, entry, line -> line.shiftedTo(atMs));
    }

    private static CallContent change(CallContent content, int entry, UnaryOperator<TimelineEntry> by) {
        return content.with(content.timeline().replace(line -> line.entry() == entry, by));
    }
}
