package se.medlyss.call;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Corrections of single timeline entries: their words, their time, or that they never were.
final class EntryFold {

    private EntryFold() {}

    static CallContent worded(CallContent before, int entry, String text) {
        return change(before, entry, line -> switch (line.what()) {
            case TimelineEntry.Moment moment ->
                line.as(new TimelineEntry.Moment(moment.kind(), text, moment.mayShare()));
            case TimelineEntry.Note _ -> line.as(new TimelineEntry.Note(text));
            case TimelineEntry.StageBegan _,
                    TimelineEntry.AnswerGiven _,
                    TimelineEntry.RestGiven _,
                    TimelineEntry.HoldBegan _,
                    TimelineEntry.Marked _ -> line;
        });
    }

    static CallContent shared(CallContent before, int entry, boolean mayShare) {
        return change(
                before,
                entry,
                line -> line.what() instanceof TimelineEntry.Moment moment
                        ? line.as(new TimelineEntry.Moment(moment.kind(), moment.text(), mayShare))
                        : line);
    }

    static CallContent deleted(CallContent before, int entry) {
        Optional<TimelineEntry> found = find(before, entry);
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
            case TimelineEntry.StageBegan _ -> before.with(times.removeVisit(entry));
            case TimelineEntry.Moment _, TimelineEntry.Note _, TimelineEntry.Marked _ -> before;
        };
        boolean firstStage = found.get().what() instanceof TimelineEntry.StageBegan
                && changed.times().equals(times);
        return firstStage ? before : changed.with(changed.timeline().minus(line -> line.entry() == entry));
    }

    static CallContent shifted(CallContent before, int entry, long byMs, long nowMs) {
        Optional<TimelineEntry> found = find(before, entry);
        if (found.isEmpty()) {
            return before;
        }
        TimelineEntry line = found.get();
        CallTimes times = before.times();
        long target = Math.min(nowMs, line.atMs() + byMs);
        return switch (line.what()) {
            case TimelineEntry.StageBegan _ -> {
                CallTimes moved = times.shiftVisit(entry, byMs, nowMs);
                yield at(before.with(moved), entry, entered(moved, entry, line.atMs()));
            }
            case TimelineEntry.HoldBegan _ ->
                at(
                        before.with(times.withHolds(
                                times.holds().replace(hold -> hold.entry() == entry, hold -> hold.startedAt(target)))),
                        entry,
                        target);
            case TimelineEntry.AnswerGiven given -> at(before.with(moved(before, given, entry, target)), entry, target);
            case TimelineEntry.RestGiven _, TimelineEntry.Moment _, TimelineEntry.Note _, TimelineEntry.Marked _ ->
                at(before, entry, target);
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

    private static Optional<TimelineEntry> find(CallContent content, int entry) {
        for (TimelineEntry line : content.timeline()) {
            if (line.entry() == entry) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static CallContent change(CallContent content, int entry, UnaryOperator<TimelineEntry> by) {
        return content.with(content.timeline().replace(line -> line.entry() == entry, by));
    }
}
