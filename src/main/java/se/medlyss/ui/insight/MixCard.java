package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CoachFigures;
import se.medlyss.application.insight.CriterionTable;
import se.medlyss.application.insight.CriterionTable.Mix;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.OneOf;
import se.medlyss.ui.control.SidewaysScroll;

/// How a coach answers each criterion, beside everyone: yes, no, not applicable, not heard, unanswered. Which coach is
/// chosen on the card.
final class MixCard extends StackPane {

    private final InsightTools tools;
    private final List<CoachFigures.Line> coaches;
    private final CriterionTable everyone;

    /// @param coaches those that are told of, at least one
    MixCard(InsightTools tools, List<CoachFigures.Line> coaches, CriterionTable everyone) {
        this.tools = tools;
        this.coaches = List.copyOf(coaches);
        this.everyone = everyone;
        show(coaches.getFirst());
    }

    private void show(CoachFigures.Line coach) {
        List<MixRows.Row> rows = rows(coach);
        String name = tools.coach(coach.coach());
        boolean beside = !everyone.lines().isEmpty();
        OneOf<CoachFigures.Line> chooser = chooser(coach);
        FigureCard card = new FigureCard(
                tools.texts(),
                table(name, rows),
                tools.text(beside ? "insights.coaches.mix.about" : "insights.coaches.mix.about-one", name),
                new SidewaysScroll(new MixRows(tools, rows)),
                tools.save(),
                coaches.size() > 1 ? new Region[] {chooser} : new Region[0]);
        boolean chosen = !getChildren().isEmpty();
        getChildren().setAll(card);
        if (chosen) {
            chooser.requestFocus();
        }
    }

    private OneOf<CoachFigures.Line> chooser(CoachFigures.Line chosen) {
        OneOf<CoachFigures.Line> chooser =
                new OneOf<>(tools.texts(), "insights.coverage.coach", line -> tools.coach(line.coach()), this::show);
        chooser.setId("mix-coach");
        chooser.show(coaches, chosen);
        return chooser;
    }

    private List<MixRows.Row> rows(CoachFigures.Line coach) {
        Map<CriterionKey, Mix> all = new HashMap<>();
        everyone.lines().forEach(line -> all.put(line.key(), line.mix()));
        List<MixRows.Row> rows = new ArrayList<>();
        rows.add(new MixRows.Row(
                tools.text("insights.coaches.mix.all"), told(coach.criteria().mix()), told(everyone.mix())));
        for (CriterionTable.Line line : coach.criteria().lines()) {
            rows.add(new MixRows.Row(tools.in(line.criterion().text()), told(line.mix()), told(all.get(line.key()))));
        }
        return rows;
    }

    private static @Nullable Mix told(@Nullable Mix mix) {
        return mix == null || mix.all() == 0 ? null : mix;
    }

    private FigureTable table(String name, List<MixRows.Row> rows) {
        List<String> columns =
                new ArrayList<>(List.of(tools.text("insights.column.what"), tools.text("insights.coaches.mix.whose")));
        MixKind.ALL.forEach(kind -> columns.add(tools.text(kind.key())));
        columns.add(tools.text("insights.stages.calls"));
        List<List<String>> words = new ArrayList<>();
        for (MixRows.Row row : rows) {
            words.add(words(row.name(), name, row.own()));
            if (row.everyone() != null) {
                words.add(words(row.name(), tools.text("insights.coaches.mix.everyone"), row.everyone()));
            }
        }
        return new FigureTable(tools.text("insights.coaches.mix", name), columns, words);
    }

    private List<String> words(String criterion, String whose, @Nullable Mix mix) {
        List<String> words = new ArrayList<>(List.of(criterion, whose));
        for (MixKind kind : MixKind.ALL) {
            words.add(mix == null ? "–" : part(kind.of(mix), mix));
        }
        words.add(
                mix == null
                        ? tools.text("insights.coaches.mix.withheld")
                        : tools.words().whole(mix.all()));
        return words;
    }

    private String part(int number, Mix mix) {
        return number == 0
                ? "0"
                : tools.words().whole(number) + " · " + tools.words().percent(100.0 * number / mix.all());
    }
}
