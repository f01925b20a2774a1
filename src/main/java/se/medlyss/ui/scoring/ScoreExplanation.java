package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import se.medlyss.process.CallProcess;
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

    /// Shows these lines; text criteria, which count nowhere, have none.
    public void show(Explanation explanation, CallProcess process) {
        List<Node> lines = new ArrayList<>();
        for (Stage stage : process.stages()) {
            List<CriterionLine> own = explanation.criteria().stream()
                    .filter(line -> line.key().stage().equals(stage.id()) && line.standing() != Standing.TEXT)
                    .toList();
            if (!own.isEmpty()) {
                lines.add(ScoreLine.heading(words.stage(stage), words.percentOf(explanation.score(), stage)));
                own.forEach(line -> lines.add(line(process, line)));
            }
        }
        for (Adjustment adjustment : explanation.adjustments()) {
            lines.add(ScoreLine.plain(words.adjustment(process, adjustment), words.effect(adjustment)));
        }
        lines.add(ScoreLine.heading(words.totalTitle(), words.total(explanation)));
        getChildren().setAll(lines);
    }

    private ScoreLine line(CallProcess process, CriterionLine line) {
        return ScoreLine.criterion(
                words.criterion(process, line),
                words.effect(line),
                words.details(line),
                words.others(process, line),
                open);
    }
}
