package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.score.Adjustment;
import se.medlyss.score.CriterionLine;
import se.medlyss.score.Explanation;
import se.medlyss.score.Standing;
import se.medlyss.ui.base.Look;

/// *Explain my score*: a line for each criterion and each adjustment; their effects add up to the percent.
public final class ScoreExplanation extends VBox {

    private final ScoreWords words;
    private final boolean open;

    /// @param open whether what other answers would have given is shown from the start, or only when a line is asked
    public ScoreExplanation(ScoringTools tools, boolean open) {
        words = new ScoreWords(tools);
        this.open = open;
        getStyleClass().add("score-explanation");
        getStylesheets().add(Look.sheet(ScoreExplanation.class, "score-explanation.css"));
    }

    /// Shows these lines, without the answers that made them; text criteria, which count nowhere, have none.
    public void show(Explanation explanation, CallProcess process) {
        show(explanation, process, _ -> "");
    }

    /// Shows these lines.
    ///
    /// @param answers the answer to each criterion in words; text criteria have a line where they have an answer
    public void show(Explanation explanation, CallProcess process, Function<CriterionKey, String> answers) {
        List<Node> lines = new ArrayList<>();
        if (!explanation.criteria().isEmpty()) {
            lines.add(ScoreLine.about(words.unit()));
        }
        for (Stage stage : process.stages()) {
            List<CriterionLine> own = explanation.criteria().stream()
                    .filter(line -> line.key().stage().equals(stage.id()))
                    .filter(line -> line.standing() != Standing.TEXT
                            || !answers.apply(line.key()).isEmpty())
                    .toList();
            if (!own.isEmpty()) {
                lines.add(ScoreLine.heading(words.stage(stage), words.percentOf(explanation.score(), stage)));
                own.forEach(line -> lines.add(line(process, line, answers.apply(line.key()))));
            }
        }
        for (Adjustment adjustment : explanation.adjustments()) {
            lines.add(ScoreLine.plain(words.adjustment(process, adjustment), words.effect(adjustment)));
        }
        lines.add(ScoreLine.heading(words.totalTitle(), words.total(explanation)));
        getChildren().setAll(lines);
    }

    private ScoreLine line(CallProcess process, CriterionLine line, String answer) {
        return ScoreLine.criterion(
                words.criterion(process, line),
                line.standing() == Standing.TEXT ? "" : words.effect(line),
                words.details(line, answer),
                words.others(process, line),
                open);
    }
}
