package se.medlyss.application.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;

/// How a made-up agent does in calls.
///
/// @param skill    how often a behaviour is there, 0..1
/// @param sameCall the number of a call that several coaches score, in which most behaves as everybody hears it; null
///                 for a call of its own
record SimulatedAgent(
        String id, String team, double skill, @Nullable Long sameCall) {

    private static final double NOT_APPLICABLE = 0.05;
    private static final double NOT_HEARD = 0.02;

    /// A power of two.
    private static final int HARDNESSES = 16;

    /// Of the misses of a usual behaviour, how many the easiest has.
    private static final double EASIEST = 0.4;

    /// One time in so many, a coach hears the same call otherwise.
    private static final int OTHERWISE = 9;

    /// The same agent in a spell that is better or worse.
    SimulatedAgent better(double by) {
        return new SimulatedAgent(id, team, skill + by, sameCall);
    }

    /// What a coach would hear this time.
    ///
    /// @param stageSeconds how long the stage has lasted
    Answer answer(Criterion criterion, long stageSeconds, Wording wording, RandomGenerator ownRandom) {
        RandomGenerator random = ownRandom;
        if (sameCall != null && ownRandom.nextInt(OTHERWISE) > 0) {
            random = new SplittableRandom(31 * sameCall + criterion.id().hashCode());
        }
        double chance = random.nextDouble();
        if (criterion.scored() && chance < NOT_APPLICABLE) {
            return Answer.NOT_APPLICABLE;
        }
        if (criterion.scored() && chance < NOT_APPLICABLE + NOT_HEARD) {
            return Answer.NOT_HEARD;
        }
        boolean does = does(criterion, random);
        return switch (criterion.kind()) {
            case CriterionKind.Check _ -> does ? Answer.MET : Answer.NOT_MET;
            case CriterionKind.Graded graded ->
                new Answer.Grade(grade(graded.scale().values(), does, random));
            case CriterionKind.Timed timed -> new Answer.Seconds(seconds(timed, stageSeconds, does));
            case CriterionKind.Choice choice ->
                new Answer.Chosen(option(choice.options(), does, random).id());
            case CriterionKind.FreeText _ -> new Answer.Written(Wording.any(wording.notes(), random));
        };
    }

    /// Critical behaviours are trained, and missed less often; some behaviours are harder than others.
    private boolean does(Criterion criterion, RandomGenerator random) {
        double hardness = (criterion.id().hashCode() & HARDNESSES - 1) / (HARDNESSES - 1.0);
        double misses = (1 - skill) * (EASIEST + 2 * (1 - EASIEST) * hardness);
        return random.nextDouble() >= (criterion.critical() == null ? misses : misses / 4);
    }

    private static BigDecimal grade(List<BigDecimal> scale, boolean does, RandomGenerator random) {
        int half = scale.size() / 2;
        return does
                ? scale.get(half + random.nextInt(scale.size() - half))
                : scale.get(random.nextInt(Math.max(1, half)));
    }

    private static BigDecimal seconds(CriterionKind.Timed timed, long stageSeconds, boolean does) {
        var measured = BigDecimal.valueOf(stageSeconds);
        return does
                ? measured.min(timed.maxSeconds())
                : measured.max(timed.maxSeconds().add(BigDecimal.TEN));
    }

    private static ChoiceOption option(List<ChoiceOption> options, boolean does, RandomGenerator random) {
        var fitting = options.stream()
                .filter(option -> does == (option.score().compareTo(new BigDecimal("0.5")) >= 0))
                .toList();
        return Wording.any(fitting.isEmpty() ? options : fitting, random);
    }
}
