package se.medlyss.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Channel;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalMissRule;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.Direction;
import se.medlyss.process.GradeScale;
import se.medlyss.process.LocalText;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.Phase;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.ScoringRules;
import se.medlyss.process.Stage;
import se.medlyss.support.Samples;

/// Made-up processes and answers of every kind, the same for the same seed.
final class RandomCalls {

    /// A process and answers that fit it.
    record Call(CallProcess process, Map<CriterionKey, Answer> answers) {

        Score score() {
            return Scoring.score(process, answers, false);
        }
    }

    private final Random random;

    RandomCalls(long seed) {
        this.random = new Random(seed);
    }

    /// Hands out so many calls, each from a seed of its own that a failure can name.
    static void each(int number, Consumer<Call> check) {
        for (int seed = 0; seed < number; seed++) {
            try {
                check.accept(new RandomCalls(seed).call());
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
    }

    Call call() {
        CallProcess process = process();
        return new Call(process, answers(process));
    }

    private CallProcess process() {
        List<Stage> stages = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> stage("s" + number))
                .toList();
        var rules = new ScoringRules(
                pick(ScoringMethod.values()),
                pick(NotApplicableRule.values()),
                pick(CriticalMissRule.values()),
                random.nextInt(3) == 0 ? new BigDecimal("97.5") : null,
                BigDecimal.valueOf(80),
                false,
                null);
        LocalText title = Samples.text("made up");
        return new CallProcess(
                "made-up",
                1,
                title,
                null,
                null,
                Channel.PHONE,
                Direction.INBOUND,
                rules,
                null,
                stages,
                List.of(),
                List.of());
    }

    private Stage stage(String id) {
        List<Criterion> criteria = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(number -> criterion("c" + number))
                .toList();
        BigDecimal weight = decimal(0, 60);
        boolean optional = random.nextInt(3) == 0;
        LocalText name = Samples.text(id);
        return new Stage(id, name, Phase.CALL, true, optional, weight, null, null, null, null, criteria);
    }

    private Criterion criterion(String id) {
        return new Criterion(
                id,
                kind(),
                decimal(0, 9),
                random.nextInt(3) == 0 ? pick(CriticalClass.values()) : null,
                pick(CriticalScope.values()),
                true,
                random.nextInt(6) == 0,
                Samples.text(id),
                null,
                null,
                null);
    }

    private CriterionKind kind() {
        return switch (random.nextInt(6)) {
            case 0 ->
                new CriterionKind.Graded(
                        new GradeScale(
                                List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.TEN),
                                List.of()),
                        true);
            case 1 -> new CriterionKind.Timed(BigDecimal.valueOf(random.nextInt(60)));
            case 2 ->
                new CriterionKind.Choice(List.of(
                        option("full", "1"), option("most", "0.7"), option("third", "0.3333"), option("none", "0")));
            case 3 -> random.nextInt(4) == 0 ? new CriterionKind.FreeText() : new CriterionKind.Check();
            default -> new CriterionKind.Check();
        };
    }

    private Map<CriterionKey, Answer> answers(CallProcess process) {
        Map<CriterionKey, Answer> answers = new HashMap<>();
        int silence = random.nextInt(3);
        for (Stage stage : process.stages()) {
            boolean skipped = random.nextInt(5) == 0;
            for (Criterion criterion : stage.criteria()) {
                if (!skipped && random.nextInt(6) >= silence) {
                    Answer answer = answer(criterion);
                    if (answer != null) {
                        answers.put(stage.key(criterion), answer);
                    }
                }
            }
        }
        return answers;
    }

    /// An answer that fits, null for text now and then.
    @Nullable
    Answer answer(Criterion criterion) {
        List<Answer> possible = new ArrayList<>(PossibleAnswers.to(criterion));
        if (criterion.kind() instanceof CriterionKind.FreeText) {
            return random.nextBoolean() ? new Answer.Written("heard") : null;
        }
        possible.addAll(possible.subList(0, possible.size() - 2));
        return possible.get(random.nextInt(possible.size()));
    }

    private static ChoiceOption option(String id, String score) {
        return new ChoiceOption(id, Samples.text(id), new BigDecimal(score));
    }

    private BigDecimal decimal(int least, int bound) {
        int whole = least + random.nextInt(bound);
        return random.nextInt(4) == 0 ? new BigDecimal(whole + ".25") : BigDecimal.valueOf(whole);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
