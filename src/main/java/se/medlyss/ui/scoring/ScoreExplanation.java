package se.medlyss.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private List<ScoreLine> stops = List.of();

    /// @param open whether what other answers would have given is shown from the start, or only when a line is asked
    public ScoreExplanation(ScoringTools tools, boolean open) {
        words = new ScoreWords(tools);
        this.open = open;
        getStylesheets().add(Look.sheet(ScoreExplanation.class, "score-explanation.css"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
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
        stops = lines.stream()
                .map(ScoreLine.class::cast)
                .filter(ScoreLine::opens)
                .toList();
        stops.stream().findFirst().ifPresent(this::stopAt);
        stops.forEach(line -> line.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(line);
            }
        }));
    }

    /// Tab stops at one line; the arrows go to the others.
    private void stopAt(ScoreLine here) {
        stops.forEach(line -> line.setFocusTraversable(line == here));
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && event.getTarget() instanceof ScoreLine here && stops.contains(here)) {
            event.consume();
            int next = stops.indexOf(here) + step;
            if (next >= 0 && next < stops.size()) {
                stops.get(next).setFocusTraversable(true);
                // As by Tab, so that what scrolls goes along.
                here.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
            }
        }
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
