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
                    .map(option -> new CriterionRows.Named(
                            tools.in(option.option().text()), option.share().unless(why)))
                    .toList();
            getChildren()
                    .add(new FigureCard(
                            tools.texts(),
                            CriterionRows.table(
                                    tools, tools.in(question.question().text()), rows),
                            tools.text("insights.outcomes.answered", question.answered()),
                            new CriterionRows(tools, rows),
                            tools.save()));
        }
    }
}
