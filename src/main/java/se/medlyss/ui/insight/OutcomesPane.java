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
                    .map(option -> row(tools, board, question, option, why))
                    .toList();
            getChildren()
                    .add(new FigureCard(
                            tools.texts(),
                            CriterionRows.table(
                                    tools, tools.in(question.question().text()), rows),
                            about(tools, question, why),
                            new CriterionRows(tools, rows),
                            tools.save()));
        }
    }

    /// An answer that nobody gave has nothing behind it.
    private static CriterionRows.Named row(
            InsightTools tools,
            Board.Ended board,
            OutcomeFigures.Question question,
            OutcomeFigures.Option option,
            Told.@Nullable Why why) {
        String name = tools.in(option.option().text());
        Told share = option.share().unless(why);
        String matters = question.closed() ? "" : matters(tools, option, share);
        Runnable open = option.behind().isEmpty()
                ? null
                : () -> tools.model()
                        .drill(Drill.of(board.slice(), name, null, option.behind())
                                .telling(tools.words().percent(share) + " ("
                                        + tools.words().fromTo(share) + ") · " + matters));
        return new CriterionRows.Named(name, share, matters, open);
    }

    /// A call with several matters has several answers, and opens once.
    private static String matters(InsightTools tools, OutcomeFigures.Option option, Told share) {
        String some = tools.text("insights.outcomes.of", option.matters(), share.calls());
        int calls = option.behind().size();
        return calls == option.matters() ? some : some + " · " + tools.words().calls(calls);
    }

    /// How many answers there are, and whether their calls open; where the figures themselves are withheld they say
    /// so.
    private static String about(InsightTools tools, OutcomeFigures.Question question, Told.@Nullable Why why) {
        String answered = tools.text("insights.outcomes.answered", question.answered());
        if (why != null || question.answered() == 0) {
            return answered;
        }
        return answered + "; " + tools.text(question.closed() ? "insights.outcomes.closed" : "insights.outcomes.open");
    }
}
