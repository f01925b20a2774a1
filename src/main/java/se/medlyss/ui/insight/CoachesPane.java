package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.CoachFigures;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.agreement.Coefficient;
import se.medlyss.stats.effects.Effect;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.Card;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.WideTable;

/// How coaches score: each their own here, all of them at the centre. To plan calibration by, not to judge by.
final class CoachesPane extends VBox {

    private final InsightTools tools;

    CoachesPane(InsightTools tools, Board.Coaching board) {
        this.tools = tools;
        getStyleClass().add("spaced-16");
        getChildren().add(agreement(board));
        if (board.coaches().lines().isEmpty()) {
            getChildren().add(noneOwn());
            return;
        }
        getChildren().add(severities(board));
        getChildren().add(listed(board));
        List<CoachFigures.Line> told = board.coaches().lines().stream()
                .filter(line -> !line.behind().isEmpty())
                .toList();
        if (!told.isEmpty()) {
            getChildren().add(new MixCard(tools, told, board));
        }
    }

    /// A row for each coach, which opens the calls behind it where they may be told of.
    private FigureCard listed(Board.Coaching board) {
        FigureTable table = coaches(board.coaches());
        TableView<List<String>> rows = WideTable.of(table);
        OpenRows.in(rows, row -> open(board, table.rows().indexOf(row)));
        return new FigureCard(tools.texts(), table, tools.text("insights.coaches.open"), rows, tools.save());
    }

    private void open(Board.Coaching board, int row) {
        CoachFigures.Line line = board.coaches().lines().get(row);
        if (!line.behind().isEmpty()) {
            tools.model()
                    .drill(Drill.of(board.slice(), tools.coach(line.coach()), null, line.behind())
                            .telling(tools.words().sentence(line.total())));
        }
    }

    /// On a computer that has nothing of whoever sits there, such as a new one.
    private Card noneOwn() {
        Label none = new Label(tools.text("insights.coaches.none"));
        none.setWrapText(true);
        VBox body = new VBox(none);
        body.getStyleClass().add("card-body");
        return new Card(tools.texts().text("insights.coaches.title"), body);
    }

    private Card agreement(Board.Coaching board) {
        Agreement agreement = board.agreement();
        VBox body = new VBox();
        body.getStyleClass().add("card-body");
        Label figure = new Label(
                switch (agreement.ac1()) {
                    case Figure.Known<Coefficient>(var known) ->
                        tools.text(
                                "insights.coaches.agreement",
                                tools.words().hundredths(known.value()),
                                AgreementWords.interval(tools, agreement),
                                agreement.calls(),
                                tools.words()
                                        .percent(100.0
                                                * agreement.alike().met()
                                                / Math.max(1, agreement.alike().of())));
                    case Figure.Undefined<Coefficient> _ -> tools.text("insights.coaches.agreement.none");
                });
        figure.setWrapText(true);
        body.getChildren().add(figure);
        if (board.slice().withheld() == null && !agreement.behind().isEmpty()) {
            String title = tools.text("insights.headline.agreement");
            body.getChildren()
                    .add(Buttons.atTheEdge(Buttons.quiet(
                            tools.texts()
                                    .text(
                                            "insights.coaches.agreement.open",
                                            agreement.calls(),
                                            agreement.behind().size()),
                            () -> tools.model()
                                    .drill(Drill.ofAgreement(board.slice(), title, agreement.behind())
                                            .telling(figure.getText())))));
        } else if (agreement.calls() > 0) {
            Label closed = new Label(tools.text("insights.headline.closed"));
            closed.getStyleClass().add("secondary");
            closed.setWrapText(true);
            body.getChildren().add(closed);
        }
        return new Card(tools.texts().text("insights.headline.agreement"), body);
    }

    private FigureTable coaches(CoachFigures coaches) {
        List<List<String>> rows = new ArrayList<>();
        for (CoachFigures.Line line : coaches.lines()) {
            rows.add(List.of(
                    tools.coach(line.coach()),
                    line.behind().isEmpty()
                            ? "–"
                            : Integer.toString(line.behind().size()),
                    level(line.total()),
                    revisions(line)));
        }
        return new FigureTable(
                tools.text("insights.coaches.title"),
                List.of(
                        tools.text("insights.coverage.coach"),
                        tools.text("insights.stages.calls"),
                        tools.text("insights.coaches.level"),
                        tools.text("insights.coaches.revisions.title")),
                rows);
    }

    /// Nothing is said of what is withheld, nor that there was nothing.
    private String revisions(CoachFigures.Line line) {
        CoachFigures.Revisions revisions = line.revisions();
        if (line.withheld()) {
            return "–";
        }
        return revisions.revised() == 0
                ? tools.text("insights.coaches.revisions.none")
                : tools.text(
                        "insights.coaches.revisions",
                        revisions.revised(),
                        revisions.raised(),
                        revisions.lowered(),
                        tools.words().tenths(revisions.meanRise()));
    }

    /// The figure with its interval; the calls have a column of their own.
    private String level(Told total) {
        String sure = tools.words().fromTo(total);
        return total instanceof Told.Shown
                ? tools.words().percent(total) + (sure.isEmpty() ? "" : " (" + sure + ")")
                : tools.words().why(total);
    }

    private FigureCard severities(Board.Coaching board) {
        List<SeverityRows.Row> rows = board.coaches().lines().stream()
                .map(line -> severity(board, line))
                .toList();
        FigureTable table = new FigureTable(
                tools.text("insights.coaches.severity"),
                List.of(
                        tools.text("insights.coverage.coach"),
                        tools.text("insights.coaches.severity"),
                        tools.text("insights.stages.calls")),
                rows.stream()
                        .map(row -> List.of(row.name(), row.words(), row.open() == null ? "–" : row.calls()))
                        .toList());
        String about = tools.text("insights.coaches.about") + "; " + tools.text("insights.coaches.mix.open");
        return new FigureCard(tools.texts(), table, about, new SeverityRows(rows), tools.save());
    }

    private SeverityRows.Row severity(Board.Coaching board, CoachFigures.Line line) {
        String name = tools.coach(line.coach());
        var scored = line.scored();
        return new SeverityRows.Row(
                name,
                line.withheld() ? tools.words().why(line.total()) : severity(line.severity()),
                line.severity(),
                tools.words().calls(scored.size()),
                scored.isEmpty()
                        ? null
                        : () -> tools.model()
                                .drill(Drill.of(board.slice(), name, null, scored)
                                        .telling(severity(line.severity()))));
    }

    private String severity(Figure<Effect> severity) {
        return switch (severity) {
            case Figure.Known<Effect>(var effect) -> {
                Interval interval = effect.interval(Interval.LEVEL);
                yield interval.upper() < 0
                        ? severity(
                                "insights.coaches.stricter", -effect.estimate(), -interval.upper(), -interval.lower())
                        : severity(
                                interval.lower() > 0 ? "insights.coaches.kinder" : "insights.coaches.alike",
                                effect.estimate(),
                                interval.lower(),
                                interval.upper());
            }
            case Figure.Undefined<Effect>(var why) ->
                why == Figure.Why.NOT_CONNECTED
                        ? tools.text("insights.coaches.alone")
                        : tools.texts().texts().of("stats.why.", why);
        };
    }

    private String severity(String key, double estimate, double from, double to) {
        return tools.text(
                key,
                tools.words().tenths(estimate),
                tools.words().tenths(from),
                tools.words().tenths(to));
    }
}
