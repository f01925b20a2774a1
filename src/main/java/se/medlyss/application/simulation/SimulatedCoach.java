package se.medlyss.application.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallMoves;
import se.medlyss.call.HoldKind;
import se.medlyss.call.MomentKind;
import se.medlyss.call.StageMoves;
import se.medlyss.call.Stamp;
import se.medlyss.process.Criterion;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;

/// Follows one made-up call: enters its stages, answers, marks moments, pauses, slips and takes it back, as a coach
/// does with one key each.
final class SimulatedCoach {

    private static final int USUAL_STAGE_SECONDS = 60;
    private static final long LONGEST_HOLD_MS = 40_000;

    private final OpenCall call;
    private final SimulatedAgent agent;
    private final Wording wording;
    private final Tempo tempo;
    private final RandomGenerator random;

    SimulatedCoach(OpenCall call, SimulatedAgent agent, Wording wording, Tempo tempo, RandomGenerator random) {
        this.call = call;
        this.agent = agent;
        this.wording = wording;
        this.tempo = tempo;
        this.random = random;
    }

    /// From the first stage to hang-up, and through the stage after it.
    void follow() {
        var process = call.process();
        for (var stage : process.timedStages()) {
            if (stage.phase() == Phase.AFTER) {
                continue;
            }
            if (stage.optional() && random.nextInt(4) == 0) {
                continue;
            }
            listenTo(stage);
        }
        if (random.nextInt(6) == 0) {
            StageMoves.cameFrom(call.state(), process).ifPresent(this::listenTo);
        }
        for (var stage : process.stages(Phase.WHOLE)) {
            stage.criteria().forEach(criterion -> answer(stage, criterion));
        }
        hangUp();
    }

    /// As [#follow], but the call goes on when the coach leaves it.
    void followHalf() {
        var stages = call.process().timedStages();
        stages.subList(0, (stages.size() + 1) / 2).forEach(this::listenTo);
    }

    private void listenTo(Stage stage) {
        call.take(StageMoves.enter(call.state(), stage, call.stamp()));
        int seconds = seconds(stage.seconds());
        int keys = stage.criteria().size() + 1;
        for (var criterion : stage.criteria()) {
            tempo.listen(Duration.ofMillis(seconds * 1_000L / keys));
            answer(stage, criterion);
        }
        sometimes(3, this::markMoment);
        sometimes(8, this::hold);
        sometimes(10, this::slip);
        tempo.listen(Duration.ofMillis(seconds * 1_000L / keys));
    }

    private void answer(Stage stage, Criterion criterion) {
        var key = stage.key(criterion);
        boolean later = !criterion.live() && random.nextBoolean();
        if (later || call.state().answer(key).isPresent()) {
            return;
        }
        long lasted = call.state().times().stageMs(stage.id(), call.nowMs()) / 1_000;
        take(at -> new CallEvent.Answered(at, key, agent.answer(criterion, lasted, wording, random)));
    }

    private void markMoment() {
        boolean lift = random.nextInt(3) > 0;
        take(at -> new CallEvent.MomentMarked(at, lift ? MomentKind.LIFT : MomentKind.DEVELOP));
        int entry = call.state().seq();
        tempo.listen(Duration.ofSeconds(3));
        if (random.nextBoolean()) {
            var words = Wording.any(lift ? wording.lifted() : wording.develop(), random);
            take(at -> new CallEvent.EntryWorded(at, entry, words));
        } else {
            // What is written right after a moment reads as its words.
            var words = Wording.any(lift ? wording.lifted() : wording.notes(), random);
            take(at -> new CallEvent.NoteWritten(at, words));
        }
    }

    private void hold() {
        call.take(CallMoves.pause(call.state(), call.stamp()));
        tempo.listen(Duration.ofMillis(5_000 + random.nextLong(LONGEST_HOLD_MS)));
        call.take(CallMoves.pause(call.state(), call.stamp()));
    }

    /// The wrong key, and back.
    private void slip() {
        var stage = call.state().content().currentStage().flatMap(call.process()::stage);
        var answered =
                stage.flatMap(now -> now.criteria().stream().map(now::key).findFirst());
        answered.ifPresent(key -> {
            take(at -> new CallEvent.Answered(at, key, Answer.NOT_HEARD));
            tempo.listen(Duration.ofMillis(700));
            call.undo(call.stamp());
        });
    }

    private void hangUp() {
        call.take(CallMoves.hangUp(call.state(), call.process(), call.stamp()));
        for (var stage : call.process().stages(Phase.AFTER)) {
            tempo.listen(Duration.ofSeconds(20));
            stage.criteria().forEach(criterion -> answer(stage, criterion));
        }
        call.state().times().holds().forEach(hold -> {
            var kind = Wording.any(List.of(HoldKind.values()), random);
            take(at -> new CallEvent.HoldClassified(at, hold.entry(), kind));
        });
    }

    private int seconds(@Nullable StageTimes planned) {
        int target = Optional.ofNullable(planned).map(StageTimes::target).orElse(USUAL_STAGE_SECONDS);
        return Math.max(5, (int) (target * (0.6 + random.nextDouble())));
    }

    private void sometimes(int inSoMany, Runnable deed) {
        if (random.nextInt(inSoMany) == 0) {
            deed.run();
        }
    }

    private void take(Function<Stamp, CallEvent> observed) {
        call.take(observed.apply(call.stamp()));
    }
}
