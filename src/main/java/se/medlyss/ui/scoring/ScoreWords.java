package se.medlyss.ui.scoring;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Stage;
import se.medlyss.score.Adjustment;
import se.medlyss.score.Approval;
import se.medlyss.score.CriterionLine;
import se.medlyss.score.Explanation;
import se.medlyss.score.Ratio;
import se.medlyss.score.Score;
import se.medlyss.score.StageScore;
import se.medlyss.score.Standing;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// A score in words and figures. Undefined is said in words, never shown as 0.
public final class ScoreWords {

    private final Texts texts;
    private final Formats formats;
    private final ProcessWords words;

    /// Words in the language of the moment.
    public ScoreWords(ScoringTools tools) {
        texts = tools.texts().texts();
        formats = tools.texts().formats();
        words = tools.words();
    }

    /// The percent, or that there is none.
    public String percent(Score score) {
        return percent(score.percent());
    }

    /// Approved, not approved, or why that cannot be said.
    public String approval(Score score) {
        return switch (score.approval()) {
            case APPROVED -> texts.get("scoring.approval.approved");
            case NOT_APPROVED ->
                score.criticalMisses().isEmpty()
                        ? texts.get("scoring.approval.not-approved")
                        : texts.get(
                                "scoring.approval.critical",
                                score.criticalMisses().size());
            case OPEN ->
                score.complete()
                        ? texts.get("scoring.approval.nothing")
                        : texts.get(
                                "scoring.approval.incomplete", score.counts().unanswered());
        };
    }

    /// How many critical criteria were missed, where [#approval(Score)] says something else; empty for none.
    public String misses(Score score) {
        return score.approval() == Approval.OPEN && !score.criticalMisses().isEmpty()
                ? texts.get("scoring.approval.misses", score.criticalMisses().size())
                : "";
    }

    String stage(Stage stage) {
        return words.in(stage.name());
    }

    String percentOf(Score score, Stage stage) {
        return percent(score.stage(stage.id()).map(StageScore::percent).orElse(null));
    }

    String criterion(CallProcess process, CriterionLine line) {
        return words.criterion(process, line.key());
    }

    /// What the answer gave of what it could give.
    String effect(CriterionLine line) {
        if (line.share() == null) {
            return texts.of("scoring.standing.", line.standing());
        }
        return line.bonus()
                ? "+" + figure(line.effect())
                : texts.get("scoring.line.effect", figure(line.effect()), figure(line.worth()));
    }

    String effect(Adjustment adjustment) {
        Ratio effect = adjustment.effect();
        return (effect.signum() < 0 ? "\u2212" : "+") + figure(effect.signum() < 0 ? effect.negated() : effect);
    }

    /// The answer, points and share; what is empty is left out.
    String details(CriterionLine line, String answer) {
        return Stream.of(answer, points(line)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String points(CriterionLine line) {
        Ratio share = line.share();
        if (line.standing() == Standing.TEXT) {
            return "";
        }
        return share == null
                ? texts.get("scoring.line.points-only", figure(line.points()))
                : texts.get(
                        "scoring.line.points",
                        figure(line.points().times(share)),
                        figure(line.points()),
                        formats.number(Ratio.HUNDRED.times(share).rounded(0), 0));
    }

    /// What each different answer would have given.
    String others(CallProcess process, CriterionLine line) {
        String others = line.others().stream()
                .filter(other -> other.percent() != null)
                .map(other -> texts.get(
                        "scoring.line.other",
                        words.answer(process, line.key(), other.answer()),
                        percent(other.percent())))
                .collect(Collectors.joining(" · "));
        return others.isEmpty() ? "" : texts.get("scoring.line.others", others);
    }

    String adjustment(CallProcess process, Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.StageZeroed zeroed ->
                texts.get("scoring.adjustment.stage-zeroed", words.stage(process, zeroed.stage()));
            case Adjustment.Capped capped -> texts.get("scoring.adjustment.capped", formats.percent(capped.cap()));
            case Adjustment.CallZeroed _ -> texts.get("scoring.adjustment.call-zeroed");
            case Adjustment.NotReached _ -> texts.get("scoring.adjustment.not-reached");
        };
    }

    /// What the effects are counted in.
    String unit() {
        return texts.get("scoring.line.unit");
    }

    String totalTitle() {
        return texts.get("scoring.line.total");
    }

    String total(Explanation explanation) {
        return percent(explanation.score().percent());
    }

    private String percent(@Nullable Ratio percent) {
        return percent == null ? texts.get("scoring.percent.none") : formats.percent(percent.rounded(1));
    }

    private String figure(Ratio value) {
        var rounded = value.rounded(1);
        boolean whole = rounded.stripTrailingZeros().scale() <= 0;
        return formats.number(rounded, whole ? 0 : 1);
    }
}
