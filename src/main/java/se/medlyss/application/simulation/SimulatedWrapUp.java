package se.medlyss.application.simulation;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.call.Talk;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.OutcomeQuestion;
import se.medlyss.process.Stage;
import se.medlyss.score.Scoring;

/// Finishes a made-up call: what is unanswered is answered, misses are confirmed, and the two talk.
final class SimulatedWrapUp {

    private final OpenCall call;
    private final SimulatedAgent agent;
    private final Wording wording;
    private final Tempo tempo;
    private final RandomGenerator random;

    SimulatedWrapUp(OpenCall call, SimulatedAgent agent, Wording wording, Tempo tempo, RandomGenerator random) {
        this.call = call;
        this.agent = agent;
        this.wording = wording;
        this.tempo = tempo;
        this.random = random;
    }

    /// Opens the wrap-up, settles everything in it, and makes the evaluation final.
    void finish() {
        take(CallEvent.WrapUpOpened::new);
        tempo.listen(Duration.ofSeconds(10));
        call.process().stages().forEach(this::complete);
        confirmMisses();
        call.process().outcome().forEach(this::giveOutcome);
        tempo.listen(Duration.ofSeconds(15));
        take(CallEvent.Finalised::new);
    }

    /// The agent hears it, and the two agree on a step.
    ///
    /// @param length how long they talk
    void talkThrough(Duration length) {
        tempo.listen(length);
        var lifted = call.state().content().timeline().oldestFirst().stream()
                .filter(entry ->
                        entry.what() instanceof TimelineEntry.Moment moment && moment.kind() == MomentKind.LIFT)
                .map(entry -> new Talk.Lifted(entry.entry(), entry.atMs(), Wording.any(wording.lifted(), random)))
                .limit(2)
                .toList();
        take(at -> new CallEvent.TalkWritten(
                at,
                new Talk(
                        Wording.any(wording.pleased(), random),
                        lifted,
                        Wording.any(wording.develop(), random),
                        Wording.any(wording.agreed(), random),
                        3 + random.nextInt(3),
                        at.wall().atZone(ZoneOffset.UTC).toLocalDate().plusDays(14),
                        random.nextBoolean(),
                        at.wall(),
                        length.toMillis(),
                        null)));
    }

    private void complete(Stage stage) {
        boolean untouched =
                stage.keys().noneMatch(key -> call.state().answer(key).isPresent());
        if (stage.optional() && untouched) {
            return;
        }
        for (var criterion : stage.criteria()) {
            var key = stage.key(criterion);
            if (call.state().answer(key).isEmpty()) {
                tempo.listen(Duration.ofSeconds(2));
                long lasted = call.state().times().stageMs(stage.id(), call.nowMs()) / 1_000;
                take(at -> new CallEvent.Answered(at, key, agent.answer(criterion, lasted, wording, random)));
            }
        }
    }

    private void confirmMisses() {
        var answers = call.state().answers().fitting(call.process());
        Scoring.score(call.process(), answers, false)
                .criticalMisses()
                .forEach(miss -> take(at -> new CallEvent.MissConfirmed(at, miss.key())));
    }

    private void giveOutcome(OutcomeQuestion question) {
        List<OutcomeQuestion.Option> options = question.options();
        // The first options are the good ones, and most calls end well.
        boolean well = random.nextInt(5) < 3;
        var option = options.get(well ? 0 : Math.min(random.nextInt(options.size()), random.nextInt(options.size())));
        take(at -> new CallEvent.OutcomeGiven(at, question.id(), 1, option.id()));
    }

    private void take(Function<Stamp, CallEvent> observed) {
        call.take(observed.apply(call.stamp()));
    }
}
