package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.call.Answer;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Scoring;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.summary.AgreementFigure;
import se.medlyss.stats.summary.AgreementMeasure;
import se.medlyss.stats.timing.TimeUnitKappa.Visit;
import se.medlyss.support.SharingHome;

class CalibrationResultTest {

    private static final CallProcess PROCESS = CalibrationHome.PROCESS.process();
    private static final long TOLERANCE = 2_000;

    @Test
    void comparesEachAnswerExactly() {
        CalibrationResult result =
                result(true, judged("a", 0, "open.greet"), judged("b", 0, "open.greet", "open.name"));
        assertThat(row(result, "open.greet").differs()).isFalse();
        assertThat(row(result, "open.greet").alike()).isTrue();
        assertThat(row(result, "open.name").alike()).isFalse();
        assertThat(row(result, "open.name").spread()).isEqualTo(1);
        assertThat(figure(result, AgreementMeasure.PERCENT).n()).isEqualTo(24);
        assertThat(known(figure(result, AgreementMeasure.PERCENT).value())).isCloseTo(23.0 / 24, within(1e-9));
    }

    @Test
    void countsNotApplicableAgainstMetAsFullDisagreement() {
        Judgement other = judged("b", Map.of("open.greet", Answer.NOT_APPLICABLE));
        CriterionRow row = row(result(true, judged("a", Map.of("open.greet", Answer.MET)), other), "open.greet");
        assertThat(row.spread()).isEqualTo(1);
    }

    @Test
    void takesWhatWasNotHeardForNoJudgement() {
        CriterionRow row = row(
                result(
                        true,
                        judged("a", Map.of("open.greet", Answer.MET)),
                        judged("b", Map.of("open.greet", Answer.NOT_HEARD))),
                "open.greet");
        assertThat(row.differs()).isFalse();
        assertThat(row.alike()).as("one alone judged it").isFalse();
        assertThat(row.codes()).containsExactly(1.0, null);
    }

    @Test
    void saysThatThereIsNothingToCompareInsteadOfAFigure() {
        CalibrationResult alone = result(true, judged("a", 0));
        assertThat(figure(alone, AgreementMeasure.PERCENT).value()).isInstanceOf(Figure.Undefined.class);
        assertThat(alone.totals().mean().n()).isEqualTo(1);
    }

    @Test
    void putsACriticalDisagreementFirst() {
        CalibrationResult result =
                result(true, judged("a", 0), judged("b", 0, "open.greet", "open.identify", "solve.correct"));
        assertThat(result.disagreements().stream().map(CalibrationResultTest::name))
                .containsExactly("solve.correct", "open.identify", "open.greet");
    }

    @Test
    void matchesBoundariesAndMomentsWithinTheTolerance() {
        CalibrationResult near = result(true, judged("a", 0), judged("b", 1_900));
        assertThat(known(near.timing().matched())).isEqualTo(1);
        assertThat(known(near.timing().momentsMatched())).isEqualTo(1);
        assertThat(near.disagreements()).isEmpty();
        CalibrationResult far = result(true, judged("a", 0), judged("b", 2_100));
        assertThat(known(far.timing().matched())).isZero();
        assertThat(known(far.timing().momentsMatched())).isZero();
        assertThat(far.timing().moments()).hasSize(2);
        assertThat(far.disagreements()).hasSize(4);
    }

    @Test
    void countsNothingThatNobodyFoundToApply() {
        Map<CriterionKey, Answer> entered = new HashMap<>(answers());
        Map<CriterionKey, Answer> left = new HashMap<>(answers());
        optional().forEach(key -> {
            entered.put(key, Answer.NOT_APPLICABLE);
            left.put(key, Answer.NOT_APPLICABLE);
        });
        CalibrationResult both = agreed(left, judged("a", left, 0), judged("b", left, 0));
        assertThat(both.distance(0).orElseThrow().alike()).isEqualTo(new Proportion(24, 24));
        assertThat(both.distance(0).orElseThrow().trained()).isEqualTo(new Proportion(24, 24));
        assertThat(figure(both, AgreementMeasure.PERCENT).n()).isEqualTo(24);
        assertThat(CoachRecord.of(List.of(both)).getFirst().mix()).isEqualTo(new CoachRecord.Mix(24, 0, 0, 0, 0));
        CriterionKey one = optional().findFirst().orElseThrow();
        entered.put(one, Answer.MET);
        CalibrationResult seen = agreed(left, judged("a", left, 0), judged("b", entered, 0));
        assertThat(seen.distance(0).orElseThrow().alike())
                .as("left what another took for the case")
                .isEqualTo(new Proportion(25, 25));
        assertThat(seen.distance(1).orElseThrow().alike()).isEqualTo(new Proportion(24, 25));
        assertThat(figure(seen, AgreementMeasure.PERCENT).n()).isEqualTo(25);
        CalibrationResult missed = agreed(entered, judged("a", left, 0));
        assertThat(missed.distance(0).orElseThrow().trained())
                .as("left what applied")
                .isEqualTo(new Proportion(24, 25));
    }

    @Test
    void tellsWhichCriticalCriteriaWereAnsweredOtherwise() {
        CalibrationResult good = agreed(answers(), judged("a", 0, "open.greet"));
        assertThat(good.criticalApart(0)).isEmpty();
        CalibrationResult missed = agreed(answers(), judged("a", 0, "open.greet", "solve.correct"));
        assertThat(missed.criticalApart(0)).extracting(CriterionKey::toString).containsExactly("solve.correct");
        Map<CriterionKey, Answer> unheard = new HashMap<>(answers());
        unheard.put(CriterionKey.parse("solve.correct"), Answer.NOT_HEARD);
        assertThat(agreed(answers(), judged("a", unheard, 0)).criticalApart(0)).hasSize(1);
    }

    @Test
    void tellsWhoReactsLaterThanTheGroup() {
        CalibrationResult result = result(true, judged("a", 0), judged("b", 0), judged("c", 900));
        assertThat(known(result.timing().lagMs().get(2))).isEqualTo(900);
        assertThat(known(result.timing().lagMs().getFirst())).isZero();
    }

    @Test
    void laysLiveCallsOnEachOtherAndTellsNoLagOfThem() {
        CalibrationResult result = result(false, judged("a", 0), judged("b", 30_000));
        assertThat(known(result.timing().matched())).isEqualTo(1);
        assertThat(result.timing().lagMs()).allMatch(Figure.Undefined.class::isInstance);
    }

    @Test
    void addsACoachsSessionsUp() {
        CalibrationResult first = result(true, judged("a", 0), judged("b", 0, "open.greet", "open.name"));
        CalibrationResult later = result(true, judged("a", 500), judged("b", 0, "open.greet"));
        List<CoachRecord> records = CoachRecord.of(List.of(first, later));
        CoachRecord kind = records.getFirst();
        assertThat(kind.sessions()).isEqualTo(2);
        assertThat(kind.severity().mean()).isPositive();
        assertThat(records.getLast().severity().mean())
                .isEqualTo(-kind.severity().mean());
        assertThat(kind.mix().met()).isEqualTo(2 * 24);
        assertThat(records.getLast().mix().notMet()).isEqualTo(3);
        assertThat(known(kind.lagMs())).isEqualTo(125);
    }

    @Test
    void addsUpNothingOfDifferentProcesses() {
        CalibrationResult service = result(true, judged("a", 0), judged("b", 0, "open.greet"));
        CallProcess sales = SharingHome.process("outbound-sales").process();
        CalibrationResult sold = CalibrationResult.of(service.standing(), sales, service.judgements(), TOLERANCE);
        assertThat(CoachRecord.of(List.of(service, sold)))
                .extracting(CoachRecord::coach, CoachRecord::process, CoachRecord::sessions, CoachRecord::versions)
                .containsExactly(
                        tuple("a", "outbound-sales", 1, List.of(sales.version())),
                        tuple("b", "outbound-sales", 1, List.of(sales.version())),
                        tuple("a", "service-call", 1, List.of(PROCESS.version())),
                        tuple("b", "service-call", 1, List.of(PROCESS.version())));
    }

    @Test
    void showsHowStrictSomebodyIsToThemAndToWhoeverLed() {
        List<CalibrationResult> ledByA = List.of(result(true, judged("a", 0), judged("b", 0, "open.greet")));
        assertThat(CoachRecord.seenBy("a", ledByA))
                .extracting(CoachRecord::coach)
                .containsExactly("a", "b");
        assertThat(CoachRecord.seenBy("b", ledByA))
                .extracting(CoachRecord::coach)
                .containsExactly("b");
        assertThat(CoachRecord.seenBy("c", ledByA)).isEmpty();
    }

    private static String name(Disagreement disagreement) {
        return switch (disagreement) {
            case Disagreement.OnAnswer(var row) -> row.key().toString();
            case Disagreement.OnBoundary(var boundary) -> boundary.stage();
            case Disagreement.OnMoment(var mark) -> mark.kind().toString();
        };
    }

    private static CalibrationResult result(boolean along, Judgement... judgements) {
        return result(along, null, judgements);
    }

    private static CalibrationResult agreed(Map<CriterionKey, Answer> key, Judgement... judgements) {
        List<AgreedAnswer> answers = key.entrySet().stream()
                .map(each -> new AgreedAnswer(each.getKey(), each.getValue(), ""))
                .toList();
        return result(true, new SessionPaper.Agreed(new UUID(1, 1), "a", Instant.EPOCH, 1, answers, ""), judgements);
    }

    private static CalibrationResult result(
            boolean along, SessionPaper.@Nullable Agreed agreed, Judgement... judgements) {
        CalibrationSession plan = new CalibrationSession(
                new UUID(1, 1),
                CalibrationSession.Kind.CALIBRATION,
                "",
                "a",
                Instant.EPOCH,
                Instant.EPOCH,
                new UUID(1, 2),
                CalibrationHome.PROCESS.ref(),
                PROCESS.channel(),
                along,
                null,
                List.of("a", "b", "c"));
        return CalibrationResult.of(
                new SessionStanding(plan, 0, null, null, agreed),
                PROCESS,
                new ArrayList<>(List.of(judgements)),
                TOLERANCE);
    }

    /// All met but what is named, in two stages with a moment.
    private static Judgement judged(String coach, long lateMs, String... missed) {
        Map<CriterionKey, Answer> answers = answers();
        for (String key : missed) {
            answers.put(CriterionKey.parse(key), Answer.NOT_MET);
        }
        return judged(coach, answers, lateMs);
    }

    private static Map<CriterionKey, Answer> answers() {
        Map<CriterionKey, Answer> answers = new HashMap<>();
        PROCESS.keys()
                .filter(key -> !PROCESS.stage(key.stage()).orElseThrow().optional())
                .forEach(key -> answers.put(key, Answer.MET));
        return answers;
    }

    private static Stream<CriterionKey> optional() {
        return PROCESS.keys()
                .filter(key -> PROCESS.stage(key.stage()).orElseThrow().optional())
                .filter(key -> PROCESS.criterion(key).orElseThrow().scored());
    }

    private static Judgement judged(String coach, Map<String, Answer> answers) {
        Map<CriterionKey, Answer> parsed = new HashMap<>();
        answers.forEach((key, answer) -> parsed.put(CriterionKey.parse(key), answer));
        return judged(coach, parsed, 0);
    }

    private static Judgement judged(String coach, Map<CriterionKey, Answer> answers, long lateMs) {
        return new Judgement(
                coach,
                new UUID(2, coach.charAt(0)),
                1,
                Instant.EPOCH,
                answers,
                Map.of(),
                Map.of(),
                List.of(
                        new Visit("open", 10_000 + lateMs, 30_000 + lateMs),
                        new Visit("solve", 30_000 + lateMs, 90_000 + lateMs)),
                List.of(new Judgement.Moment(MomentKind.LIFT, 40_000 + lateMs, "")),
                Scoring.score(PROCESS, answers, false));
    }

    private static CriterionRow row(CalibrationResult result, String key) {
        return result.rows().stream()
                .filter(each -> each.key().toString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static AgreementFigure figure(CalibrationResult result, AgreementMeasure measure) {
        return result.agreement().stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static double known(Figure<Double> figure) {
        return figure.toOptional().orElseThrow();
    }
}
