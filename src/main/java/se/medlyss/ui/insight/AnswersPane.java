package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Stage;
import se.medlyss.ui.control.FigureCard;

/// What the centre sees of one evaluation: its stages and answers, and nobody's name or words.
final class AnswersPane extends VBox {

    private static final double SECOND_MS = 1_000;

    private final InsightTools tools;
    private final EvaluationFacts evaluation;

    AnswersPane(InsightTools tools, EvaluationFacts evaluation) {
        this.tools = tools;
        this.evaluation = evaluation;
        getStyleClass().add("spaced-16");
        Double percent = evaluation.percent();
        String result = percent == null
                ? tools.text("scoring.percent.none")
                : tools.words().percent(percent);
        getChildren().setAll(card(stages(), tools.text("insights.drill.whole", result)), card(answers(), ""));
    }

    private FigureCard card(FigureTable table, String about) {
        return new FigureCard(tools.texts(), table, about, FigureCard.twin(table), tools.save());
    }

    private FigureTable stages() {
        ProcessForm form = evaluation.form();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < form.stages().size(); at++) {
            Stage stage = form.stages().get(at);
            double percent = evaluation.stagePercent()[at];
            int ms = evaluation.stageMs()[at];
            rows.add(List.of(
                    tools.in(stage.name()),
                    Double.isNaN(percent) ? "–" : tools.words().percent(percent),
                    ms == 0 ? "–" : tools.words().clock(ms / SECOND_MS)));
        }
        return new FigureTable(
                tools.in(form.process().title()),
                List.of(
                        tools.text("insights.drill.stage"),
                        tools.text("insights.drill.result"),
                        tools.text("insights.drill.time")),
                rows);
    }

    private FigureTable answers() {
        ProcessForm form = evaluation.form();
        List<List<String>> rows = new ArrayList<>();
        for (CriterionKey key : form.keys()) {
            Criterion criterion = form.criterion(form.position(key));
            if (criterion.scored()) {
                rows.add(List.of(
                        tools.process().stage(form.process(), key.stage()),
                        tools.in(criterion.text()),
                        tools.words().answer(evaluation.answer(key))));
            }
        }
        return new FigureTable(
                tools.text("insights.drill.criteria"),
                List.of(
                        tools.text("insights.drill.stage"),
                        tools.text("insights.column.what"),
                        tools.text("insights.drill.answer")),
                rows);
    }
}
