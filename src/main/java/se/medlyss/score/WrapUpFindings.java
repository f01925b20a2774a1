package se.medlyss.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.call.AnswerSheet;
import se.medlyss.call.CallState;
import se.medlyss.call.Hold;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;

/// What is left to settle after hang-up: first what cannot wait, then what only the listener's memory knows (pauses,
/// the order of things), then what is missing, in the order of the form.
public final class WrapUpFindings {

    private final CallState state;
    private final CallProcess process;
    private final Score score;

    private WrapUpFindings(CallState state, CallProcess process) {
        this.state = state;
        this.process = process;
        this.score = Scoring.score(
                process, state.answers().fitting(process), state.circumstances().notReached());
    }

    /// All findings that nobody has settled or accepted; the same for the same state.
    public static List<Finding> of(CallState state, CallProcess process) {
        WrapUpFindings findings = new WrapUpFindings(state, process);
        return Stream.concat(
                        Stream.concat(findings.misses(), WrittenTexts.personal(state)),
                        state.circumstances().notReached() ? Stream.empty() : findings.ofTheConversation())
                .filter(findings::open)
                .toList();
    }

    private Stream<Finding> ofTheConversation() {
        List<Finding.StageNotEntered> stages =
                stagesNotEntered().filter(this::open).toList();
        return Stream.of(
                        pauses(),
                        stages.stream(),
                        VisitOrder.deviations(state, process),
                        unanswered(stages),
                        outcomes())
                .flatMap(findings -> findings);
    }

    private boolean open(Finding finding) {
        return !state.answers().accepted().contains(finding.name());
    }

    private Stream<Finding> misses() {
        Set<CriterionKey> confirmed = state.answers().confirmed();
        return score.criticalMisses().stream()
                .map(CriticalMiss::key)
                .filter(key -> !confirmed.contains(key))
                .map(Finding.MissToConfirm::new);
    }

    private Stream<Finding> pauses() {
        Long endedMs = state.times().endedMs();
        return state.times().holds().oldestFirst().stream()
                .filter(hold -> hold.kind() == null)
                .map(hold -> pause(hold, hold.endMs() == null || hold.endMs().equals(endedMs)));
    }

    private static Finding pause(Hold hold, boolean openAtHangUp) {
        Long endMs = hold.endMs();
        long lastedMs = endMs == null ? 0 : hold.lastedMs(endMs);
        return new Finding.PauseToClassify(hold.entry(), hold.startMs(), lastedMs, openAtHangUp);
    }

    private Stream<Finding.StageNotEntered> stagesNotEntered() {
        return process.stages(Phase.CALL).stream()
                .filter(stage -> !state.times().entered(stage.id()))
                .map(stage -> new Finding.StageNotEntered(stage.id(), unanswered(stage)))
                .filter(finding -> !finding.unanswered().isEmpty());
    }

    private List<CriterionKey> unanswered(Stage stage) {
        return unanswered().filter(key -> key.stage().equals(stage.id())).toList();
    }

    private Stream<CriterionKey> unanswered() {
        return score.criteria().stream()
                .filter(criterion -> criterion.standing() == Standing.UNANSWERED)
                .map(CriterionScore::key);
    }

    private Stream<Finding> unanswered(List<Finding.StageNotEntered> settledTogether) {
        Set<CriterionKey> together = new HashSet<>();
        settledTogether.forEach(finding -> together.addAll(finding.unanswered()));
        return unanswered().filter(key -> !together.contains(key)).map(Finding.Unanswered::new);
    }

    private Stream<Finding> outcomes() {
        return IntStream.rangeClosed(1, state.circumstances().matters())
                .boxed()
                .flatMap(matter ->
                        process.outcome().stream().map(question -> new AnswerSheet.OutcomeKey(question.id(), matter)))
                .filter(key -> !state.answers().outcomes().containsKey(key))
                .map(key -> new Finding.OutcomeOpen(key.question(), key.matter()));
    }
}
