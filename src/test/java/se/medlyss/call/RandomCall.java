package se.medlyss.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;

/// A made-up call of plausible key presses at made-up times, the same for the same seed.
final class RandomCall {

    private final Random random;
    private final CallProcess process = Samples.process("service").process();
    private final CallScript script = CallScript.of(Samples.process("service")).enter("open");
    private final List<CallEvent> events = new ArrayList<>();

    RandomCall(long seed) {
        random = new Random(seed);
    }

    CallState state() {
        return script.state();
    }

    List<CallEvent> events() {
        return List.copyOf(events);
    }

    /// When it is now, in the log.
    long nowMs() {
        return script.at().offsetMs();
    }

    /// Some time passes, and a key is pressed that means something.
    Optional<CallEvent> press() {
        script.pass(random.nextInt(1, 40));
        Optional<CallEvent> event = switch (random.nextInt(13)) {
            case 0, 1, 2 -> stage();
            case 3, 4, 5 -> CheckPress.press(state(), criterion(), script.at());
            case 6 -> Optional.of(new CallEvent.MomentMarked(script.at(), MomentKind.LIFT));
            case 7 -> Optional.of(new CallEvent.NoteWritten(script.at(), "note " + random.nextInt(100)));
            case 8 -> CallMoves.pause(state(), script.at());
            case 9, 10 -> CallMoves.shiftLast(state(), random.nextBoolean() ? 5_000 : -5_000, script.at());
            case 11 -> change();
            default -> CallMoves.rest(state(), List.of(anyStage()), Answer.NOT_HEARD, script.at());
        };
        event.ifPresent(this::take);
        return event;
    }

    void take(CallEvent event) {
        events.add(event);
        script.take(event);
    }

    Stamp at() {
        return script.at();
    }

    private Optional<CallEvent> stage() {
        List<Stage> reachable = StageMoves.reachable(state(), process);
        return StageMoves.enter(state(), reachable.get(random.nextInt(reachable.size())), script.at());
    }

    private Optional<CallEvent> change() {
        List<TimelineEntry> lines = state().content().timeline().oldestFirst();
        int entry = lines.get(random.nextInt(lines.size())).entry();
        return Optional.of(
                switch (random.nextInt(3)) {
                    case 0 -> new CallEvent.EntryDeleted(script.at(), entry);
                    case 1 -> new CallEvent.EntryShifted(script.at(), entry, random.nextInt(-20_000, 20_000));
                    default -> new CallEvent.EntryWorded(script.at(), entry, "words");
                });
    }

    private Stage anyStage() {
        List<Stage> stages = process.stages();
        return stages.get(random.nextInt(stages.size()));
    }

    private CriterionKey criterion() {
        List<CriterionKey> keys = process.keys().toList();
        return keys.get(random.nextInt(keys.size()));
    }
}
