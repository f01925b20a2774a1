package se.medlyss.call;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;

/// What earlier stages still lack: quietly listed during the call, and never in the way.
public final class Leftovers {

    private Leftovers() {}

    /// Unanswered criteria of stages that were entered and left, in the order of the form. Criteria that are usually
    /// decided after the call are none, nor is an optional stage that nothing was answered in.
    public static List<CriterionKey> of(CallState state, CallProcess process) {
        String current = state.content().currentStage().orElse("");
        return process.timedStages().stream()
                .filter(stage -> !stage.id().equals(current) && state.times().entered(stage.id()))
                .flatMap(stage -> of(state, stage))
                .toList();
    }

    /// How many criteria of a stage that was left wait for an answer.
    public static int count(CallState state, Stage stage) {
        return (int) of(state, stage).count();
    }

    private static Stream<CriterionKey> of(CallState state, Stage stage) {
        boolean untouched = stage.optional()
                && stage.keys().noneMatch(key -> state.answer(key).isPresent());
        return untouched ? Stream.empty() : unanswered(state, stage, Criterion::live);
    }

    /// The criteria of a stage that a score waits for.
    static Stream<CriterionKey> unanswered(CallState state, Stage stage) {
        return unanswered(state, stage, _ -> true);
    }

    private static Stream<CriterionKey> unanswered(CallState state, Stage stage, Predicate<Criterion> which) {
        return stage.criteria().stream()
                .filter(Criterion::scored)
                .filter(which)
                .map(stage::key)
                .filter(key -> state.answer(key).isEmpty());
    }
}
