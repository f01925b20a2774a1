package se.medlyss.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Selection;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Channel;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalMissRule;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.Direction;
import se.medlyss.process.LocalText;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.ScoringRules;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;

/// Small made-up processes and headers for tests.
public final class Samples {

    private static final String HASH = "a".repeat(64);

    private Samples() {}

    /// A process with an opening, a solution, an after-call stage and whole-call criteria; two checks in each stage.
    public static ProcessDocument process(String id) {
        return process(
                id,
                List.of(
                        stage("open", Phase.CALL, 20),
                        stage("solve", Phase.CALL, 120),
                        stage("after", Phase.AFTER, 60),
                        stage("whole", Phase.WHOLE, null)));
    }

    /// The same with a preparation before the call, in a stage `prepare`.
    public static ProcessDocument prepared(String id) {
        return process(id, List.of(stage("prepare", Phase.BEFORE, 60), stage("open", Phase.CALL, 20)));
    }

    /// A process with a stage `ask` that has a criterion of each kind, and a stage `close` with a check. No
    /// criterion is asked after the call.
    public static ProcessDocument everyKind() {
        List<Criterion> criteria = List.of(
                Criteria.check("check"),
                Criteria.graded("graded", 3),
                Criteria.graded("long-scale", 10),
                Criteria.timed("timed", 60),
                Criteria.choice("choice", "solved", "partly", "not"),
                Criteria.text("text"),
                Criteria.later("later"));
        return process(
                "every-kind",
                List.of(
                        stage("ask", Phase.CALL, 60, criteria),
                        stage("close", Phase.CALL, 30, List.of(Criteria.check("thanks"))),
                        stage("whole", Phase.WHOLE, null, List.of(Criteria.check("voice")))));
    }

    private static ProcessDocument process(String id, List<Stage> stages) {
        CallProcess process = new CallProcess(
                id,
                1,
                text(id),
                null,
                null,
                Channel.PHONE,
                Direction.INBOUND,
                new ScoringRules(
                        ScoringMethod.POINTS,
                        NotApplicableRule.REMOVED,
                        CriticalMissRule.NOT_APPROVED,
                        null,
                        BigDecimal.valueOf(80),
                        false,
                        null),
                null,
                stages,
                List.of(),
                List.of());
        return new ProcessDocument(process, "{}", HASH);
    }

    /// A header for a live call of an agent.
    public static CallHeader header(String agent) {
        return new CallHeader(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                agent,
                "team-east",
                "coach-1",
                "team-east",
                Mode.LIVE,
                Channel.PHONE,
                Direction.INBOUND,
                Selection.NEXT,
                Context.ORDINARY,
                true,
                true,
                false,
                false,
                null,
                null);
    }

    /// A header for a calibration of a call of an agent.
    ///
    /// @param along scored along with a recording
    public static CallHeader calibrated(String agent, String coach, UUID call, UUID session, boolean along) {
        return new CallHeader(
                call,
                agent,
                "team-east",
                coach,
                "team-west",
                Mode.CALIBRATION,
                Channel.PHONE,
                Direction.INBOUND,
                Selection.COACH_CHOSEN,
                Context.ORDINARY,
                true,
                true,
                false,
                false,
                null,
                Occasion.session(session, along));
    }

    /// A catalogue of just these processes.
    public static ProcessCatalogue catalogue(ProcessDocument... documents) {
        return new ProcessCatalogue() {
            @Override
            public void lend(ProcessDocument document) {
                throw new UnsupportedOperationException("not asked here");
            }

            @Override
            public List<ProcessDocument> offered() {
                return List.of(documents);
            }

            @Override
            public Optional<ProcessDocument> find(ProcessRef ref) {
                return offered().stream()
                        .filter(document -> document.ref().equals(ref))
                        .findFirst();
            }
        };
    }

    private static Stage stage(String id, Phase phase, @Nullable Integer target) {
        return stage(id, phase, target, List.of(check("first", null), check("second", CriticalClass.CUSTOMER)));
    }

    private static Stage stage(String id, Phase phase, @Nullable Integer target, List<Criterion> criteria) {
        StageTimes times = target == null ? null : new StageTimes(null, target, target * 2);
        return new Stage(id, text(id), phase, phase != Phase.WHOLE, false, null, times, null, null, null, criteria);
    }

    private static Criterion check(String id, @Nullable CriticalClass critical) {
        return new Criterion(
                id,
                new CriterionKind.Check(),
                BigDecimal.TWO,
                critical,
                CriticalScope.CALL,
                true,
                false,
                text(id),
                null,
                null,
                null);
    }

    /// The same text in all three languages.
    public static LocalText text(String text) {
        return new LocalText(text, text, text);
    }

    /// Nobody else had to do with an evaluation yet.
    public static EvaluationSummary.Review unreviewed(ReviewState state) {
        return new EvaluationSummary.Review(null, null, state, "", null, null, false);
    }
}
