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
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Slice;
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
    private final Slice slice;

    /// @param coaches those that are told of, at least one
    MixCard(InsightTools tools, List<CoachFigures.Line> coaches, Board.Coaching board) {
        this.tools = tools;
        this.coaches = List.copyOf(coaches);
        this.everyone = board.coaches().everyone();
        this.slice = board.slice();
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
                tools.text(beside ? "insights.coaches.mix.about" : "insights.coaches.mix.about-one", name) + "; "
                        + tools.text("insights.coaches.mix.open"),
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
        rows.add(row(
                tools.text("insights.coaches.mix.all"),
                null,
                coach,
                coach.criteria().mix(),
                everyone.mix()));
        for (CriterionTable.Line line : coach.criteria().lines()) {
            rows.add(row(tools.in(line.criterion().text()), line.key(), coach, line.mix(), all.get(line.key())));
        }
        return rows;
    }

    /// @param key null for all criteria together
    private MixRows.Row row(
            String name, @Nullable CriterionKey key, CoachFigures.Line coach, Mix own, @Nullable Mix all) {
        return new MixRows.Row(
                name,
                answered(name, key, tools.coach(coach.coach()), own, coach.behind()),
                answered(name, key, tools.text("insights.coaches.mix.everyone"), all, slice.counted()));
    }

    private MixRows.@Nullable Answered answered(
            String name, @Nullable CriterionKey key, String whose, @Nullable Mix mix, List<EvaluationFacts> behind) {
        if (mix == null || mix.all() == 0) {
            return null;
        }
        String title = whose + " · " + name;
        return new MixRows.Answered(
                whose,
                mix,
                key == null ? Drill.of(slice, title, null, behind) : Drill.ofMix(slice, title, key, behind));
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
                words.add(words(row.name(), row.everyone().whose(), row.everyone()));
            }
        }
        return new FigureTable(tools.text("insights.coaches.mix", name), columns, words);
    }

    private List<String> words(String criterion, String whose, MixRows.@Nullable Answered answered) {
        List<String> words = new ArrayList<>(List.of(criterion, whose));
        for (MixKind kind : MixKind.ALL) {
            words.add(answered == null ? "–" : part(kind.of(answered.mix()), answered.mix()));
        }
        words.add(
                answered == null
                        ? tools.text("insights.coaches.mix.withheld")
                        : tools.words().whole(answered.calls()));
        return words;
    }

    private String part(int number, Mix mix) {
        return number == 0
                ? "0"
                : tools.words().whole(number) + " · " + tools.words().percent(100.0 * number / mix.all());
    }
}
