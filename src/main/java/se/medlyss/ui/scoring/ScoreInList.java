package se.medlyss.ui.scoring;

import se.medlyss.application.EvaluationSummary;
import se.medlyss.ui.base.LiveTexts;

/// A kept score in a list. A percent of answers that are not all there is never shown bare.
public record ScoreInList(LiveTexts texts) {

    /// *82,5 %*, or *82,5 % · inte klart*; empty when there is no percent.
    public String words(EvaluationSummary evaluation) {
        if (evaluation.percent() == null) {
            return "";
        }
        String percent = texts.formats().percent(evaluation.percent());
        return evaluation.incomplete() ? texts.now("scoring.percent.incomplete", percent) : percent;
    }
}
