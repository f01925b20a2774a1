package se.medlyss.ui.insight;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.Told;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.EmptyState;
import se.medlyss.ui.control.FigureCard;

/// How matters ended, according to the listener.
final class OutcomesPane extends VBox {

    OutcomesPane(InsightTools tools, Board.Ended board) {
        getStyleClass().add("spaced-16");
        if (board.slice().ofFamily()) {
            getChildren()
                    .add(new Card(new EmptyState(
                            tools.texts().text("insights.outcomes.family.title"),
                            tools.texts().text("insights.outcomes.family"))));
        }
        Told.@Nullable Why why = board.slice().withheld();
        for (OutcomeFigures.Question question : board.outcomes().questions()) {
            List<CriterionRows.Named> rows = question.options().stream()
                    .map(option -> row(tools, board, option, why))
                    .toList();
            getChildren()
                    .add(new FigureCard(
                            tools.texts(),
                            CriterionRows.table(
                                    tools, tools.in(question.question().text()), rows),
                            about(tools, question),
                            new CriterionRows(tools, rows),
                            tools.save()));
        }
    }

    private static CriterionRows.Named row(
            InsightTools tools, Board.Ended board, OutcomeFigures.Option option, Told.@Nullable Why why) {
        String name = tools.in(option.option().text());
        Runnable open = option.behind().isEmpty()
                ? null
                : () -> tools.model().drill(Drill.of(board.slice(), name, null, option.behind()));
        Told share = option.share().unless(why);
        String calls = open == null
                ? ""
                : tools.text("insights.outcomes.of", option.behind().size(), share.calls());
        return new CriterionRows.Named(name, share, calls, open);
    }

    private static String about(InsightTools tools, OutcomeFigures.Question question) {
        String answered = tools.text("insights.outcomes.answered", question.answered());
        boolean opens =
                question.options().stream().anyMatch(option -> !option.behind().isEmpty());
        return opens ? answered + "; " + tools.text("insights.outcomes.open") : answered;
    }
}
