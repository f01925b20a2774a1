package se.medlyss.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Occasion;
import se.medlyss.call.Stamp;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.process.Stage;

/// The state of an evaluation that somebody else exported, as far as its record tells it: what was answered, when, in
/// which stage, and the marks. Nothing of it is kept; it is made of events as a log would have them.
public final class StateOfRecord {

    private final ExportedEvaluation content;
    private final Instant opened;
    private final long originMs;
    private final List<CallEvent> events = new ArrayList<>();

    private StateOfRecord(ExportedEvaluation content) {
        this.content = content;
        originMs = Math.max(0, -firstMs(content));
        opened = content.call().startedAt().toInstant().minusMillis(originMs);
    }

    /// The version of the process that it was scored by.
    public static ProcessRef process(ExportedRecord.Evaluation record) {
        ExportedEvaluation.Process process = record.content().process();
        return new ProcessRef(process.id(), process.version(), process.hash());
    }

    /// How it stands.
    public static CallState of(ExportedRecord.Evaluation record) {
        return new StateOfRecord(record.content()).state();
    }

    /// When its log began, as far as the record tells.
    public static Instant began(ExportedRecord.Evaluation record) {
        return new StateOfRecord(record.content()).opened;
    }

    /// What a list tells of it.
    public static EvaluationSummary summary(ExportedRecord.Evaluation record, ProcessDocument process) {
        return Summaries.of(record.head().evaluation(), of(record), process.process());
    }

    private static long firstMs(ExportedEvaluation content) {
        LongStream visits = content.stages().stream()
                .flatMap(stage -> stage.visits().stream())
                .mapToLong(visit -> Math.min(visit.rawEnteredMs(), visit.enteredMs()));
        LongStream answers = content.answers().stream()
                .flatMapToLong(line -> line.rawAtMs() == null ? LongStream.empty() : LongStream.of(line.rawAtMs()));
        LongStream marks = content.moments().stream().mapToLong(ExportedEvaluation.Moment::atMs);
        return Stream.of(visits, answers, marks)
                .flatMapToLong(each -> each)
                .min()
                .orElse(0);
    }

    private CallState state() {
        events.add(new CallEvent.Opened(at(0), header(), ref()));
        boolean along =
                content.stages().stream().anyMatch(stage -> !stage.visits().isEmpty() && stage.phase() == Phase.CALL);
        List<Shift> shifts = new ArrayList<>();
        if (along) {
            shifts.addAll(visits());
        } else {
            events.add(new CallEvent.BegunAfterwards(
                    at(0), new CallFrame(opened, originMs, content.call().durationMs())));
        }
        around();
        answers(shifts);
        content.moments().forEach(this::moment);
        content.notes().forEach(note -> events.add(new CallEvent.NoteWritten(at(note.atMs() + originMs), note.text())));
        Stamp end = at(afterMs());
        shifts.forEach(shift -> events.add(new CallEvent.EntryShifted(end, shift.entry(), shift.byMs())));
        if (along) {
            events.add(new CallEvent.WrapUpOpened(end));
        }
        events.add(new CallEvent.Finalised(end));
        handled();
        return CallState.of(events);
    }

    private CallHeader header() {
        ExportedEvaluation.Call call = content.call();
        boolean beside = content.reviewOf() != null || content.session() != null;
        return new CallHeader(
                call.id(),
                content.agent().id(),
                content.agent().team(),
                content.coach().id(),
                content.coach().team(),
                call.mode(),
                call.channel(),
                call.direction(),
                call.selection(),
                call.context(),
                call.informedAgent(),
                call.informedCustomer(),
                false,
                false,
                null,
                beside ? new Occasion(content.reviewOf(), content.session(), false, null, null) : null);
    }

    private ProcessRef ref() {
        ExportedEvaluation.Process process = content.process();
        return new ProcessRef(process.id(), process.version(), process.hash());
    }

    /// An entry that was corrected.
    private record Shift(int entry, long byMs) {}

    private record Entered(String stage, Phase phase, ExportedEvaluation.Visit visit) {}

    /// The stages in the order of time, the hang-up among them.
    private List<Shift> visits() {
        List<Entered> all = content.stages().stream()
                .flatMap(stage -> stage.visits().stream().map(visit -> new Entered(stage.id(), stage.phase(), visit)))
                .sorted(Comparator.comparingLong(entered -> entered.visit().rawEnteredMs()))
                .toList();
        List<Shift> shifts = new ArrayList<>();
        boolean over = false;
        for (Entered entered : all) {
            ExportedEvaluation.Visit visit = entered.visit();
            if (entered.phase() == Phase.AFTER && !over) {
                over = true;
                events.add(new CallEvent.CallEnded(at(endMs()), null));
            }
            events.add(
                    new CallEvent.StageEntered(at(visit.rawEnteredMs() + originMs), entered.stage(), entered.phase()));
            shift(shifts, visit.enteredMs() - visit.rawEnteredMs());
        }
        if (!over) {
            events.add(new CallEvent.CallEnded(at(endMs()), null));
        }
        return shifts;
    }

    private void around() {
        ExportedEvaluation.Call call = content.call();
        if (call.startShiftMs() != 0) {
            events.add(new CallEvent.StartShifted(at(afterMs()), call.startShiftMs()));
        }
        if (call.cutOff()) {
            events.add(new CallEvent.CutOff(at(afterMs()), true));
        }
        if (content.score().notReached()) {
            events.add(new CallEvent.NotReached(at(0), 1));
        }
    }

    private void answers(List<Shift> shifts) {
        Set<String> untouched = untouched();
        for (ExportedEvaluation.Line line : content.answers()) {
            Answer answer = line.answer();
            if (answer == null || untouched.contains(line.key().stage())) {
                continue;
            }
            Long raw = line.rawAtMs() == null ? line.atMs() : line.rawAtMs();
            events.add(new CallEvent.Answered(at(raw == null ? afterMs() : raw + originMs), line.key(), answer));
            shift(shifts, raw == null || line.atMs() == null ? 0 : line.atMs() - raw);
            if (!line.comment().isBlank()) {
                events.add(new CallEvent.Commented(at(afterMs()), line.key(), line.comment()));
            }
        }
    }

    /// Optional stages without an answer: a record says of each of their criteria that it does not apply.
    private Set<String> untouched() {
        return content.process().rules().stages().stream()
                .filter(stage -> stage.optional()
                        && content.answers().stream()
                                .filter(line -> line.key().stage().equals(stage.id()))
                                .allMatch(line -> line.atMs() == null
                                        && line.comment().isBlank()
                                        && line.answer() instanceof Answer.NotApplicable(var reason)
                                        && reason == null))
                .map(Stage::id)
                .collect(Collectors.toSet());
    }

    private void moment(ExportedEvaluation.Moment moment) {
        events.add(new CallEvent.MomentMarked(at(moment.atMs() + originMs), moment.kind()));
        if (!moment.text().isBlank()) {
            events.add(new CallEvent.EntryWorded(at(afterMs()), events.size(), moment.text()));
        }
    }

    /// Of the event that was made last, whose number is the count of all.
    private void shift(List<Shift> shifts, long byMs) {
        if (byMs != 0) {
            shifts.add(new Shift(events.size(), byMs));
        }
    }

    private void handled() {
        ExportedEvaluation.Acknowledged read = content.acknowledged();
        later(read, word -> new CallEvent.Acknowledged(after(word.at().toInstant()), word.comment()));
        String by = content.coach().id();
        content.reviews()
                .forEach(answer -> later(
                        answer,
                        word -> word.adopted()
                                ? new CallEvent.Reviewed(after(word.at().toInstant()), by, word.review())
                                : new CallEvent.ReviewDismissed(
                                        after(word.at().toInstant()), by, word.review(), word.reason())));
        ExportedEvaluation.SentBack asked = content.sentBack();
        later(asked, word -> new CallEvent.SentBack(after(word.at().toInstant()), by, word.comment(), null, null));
    }

    private <T> void later(@Nullable T word, Function<T, CallEvent> event) {
        if (word != null) {
            events.add(event.apply(word));
        }
    }

    private Stamp after(Instant wall) {
        return new Stamp(afterMs(), wall);
    }

    private long endMs() {
        return originMs + content.call().startShiftMs() + content.call().durationMs();
    }

    /// Later than everything that was heard: in no stage, and after the hang-up.
    private long afterMs() {
        long left = content.stages().stream()
                .flatMap(stage -> stage.visits().stream())
                .mapToLong(visit -> visit.leftMs() + originMs)
                .max()
                .orElse(0);
        return Math.max(left, endMs()) + 1;
    }

    private Stamp at(long offsetMs) {
        long held = Math.max(0, offsetMs);
        return new Stamp(held, opened.plusMillis(held));
    }
}
