package se.medlyss.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.Stage;

/// A criterion with its stage and what its answer gave.
record Marked(Stage stage, Criterion criterion, CriterionScore score) {

    /// All criteria in the order of the form.
    static List<Marked> all(CallProcess process, Map<CriterionKey, Answer> answers) {
        return process.stages().stream()
                .flatMap(stage -> {
                    Standing withoutAnswer = stage.optional() && stage.keys().noneMatch(answers::containsKey)
                            ? Standing.NOT_APPLICABLE
                            : Standing.UNANSWERED;
                    return stage.criteria().stream().map(criterion -> {
                        CriterionKey key = stage.key(criterion);
                        var score = mark(process, key, criterion, answers.get(key), withoutAnswer);
                        return new Marked(stage, criterion, score);
                    });
                })
                .toList();
    }

    /// A critical criterion that was observed with a share below one half.
    boolean missed() {
        return criterion.critical() != null
                && score.standing().observed()
                && shareOrZero().compareTo(Ratio.HALF) < 0;
    }

    Ratio points() {
        return Ratio.of(criterion.points());
    }

    Ratio shareOrZero() {
        return score.share() == null ? Ratio.ZERO : score.share();
    }

    private static CriterionScore mark(
            CallProcess process,
            CriterionKey key,
            Criterion criterion,
            @Nullable Answer answer,
            Standing withoutAnswer) {
        if (answer != null && !answer.fits(criterion)) {
            throw new IllegalArgumentException("the answer " + answer + " does not fit the criterion " + key);
        }
        Optional<Ratio> observed = answer == null ? Optional.empty() : Shares.of(criterion.kind(), answer);
        Standing standing = criterion.scored() ? standing(answer, observed, withoutAnswer) : Standing.TEXT;
        boolean countsAsMet = standing == Standing.NOT_APPLICABLE
                && process.scoring().notApplicable() == NotApplicableRule.COUNTS_AS_MET;
        Optional<Ratio> share = countsAsMet ? Optional.of(Ratio.ONE) : observed;
        if (share.isEmpty()) {
            return new CriterionScore(key, standing, null, Ratio.ZERO, Ratio.ZERO);
        }
        Ratio points = Ratio.of(criterion.points());
        Ratio possible = criterion.bonus() ? Ratio.ZERO : points;
        return new CriterionScore(key, standing, share.get(), points.times(share.get()), possible);
    }

    private static Standing standing(@Nullable Answer answer, Optional<Ratio> observed, Standing withoutAnswer) {
        return switch (answer) {
            case null -> withoutAnswer;
            case Answer.NotApplicable _ -> Standing.NOT_APPLICABLE;
            case Answer.NotHeard _ -> Standing.NOT_HEARD;
            case Answer.Written _ -> Standing.TEXT;
            case Answer.Met _, Answer.NotMet _, Answer.Grade _, Answer.Seconds _, Answer.Chosen _ ->
                standing(observed.orElse(Ratio.ZERO));
        };
    }

    private static Standing standing(Ratio share) {
        return share.signum() == 0 ? Standing.NOT_MET : share.equals(Ratio.ONE) ? Standing.MET : Standing.PARTLY;
    }
}
