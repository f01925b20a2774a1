package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.CriterionTable.Mix;
import se.medlyss.ui.control.MixBar;

/// Criteria with the answers that they got: a bar of the coach's, a thin one of everyone's below it, and the same in
/// figures under a heading that is the bars' key.
final class MixRows extends GridPane {

    /// Of the width.
    private static final double NAMES = 34;

    private final InsightTools tools;

    /// A criterion.
    ///
    /// @param own      the coach's answers; null where they may not be told
    /// @param everyone everybody's; null where they may not be told, or there is nobody else
    record Row(
            String name, @Nullable Answered own, @Nullable Answered everyone) {}

    /// How somebody answered.
    ///
    /// @param whose  whose answers
    /// @param behind the evaluations, which its number opens
    record Answered(String whose, Mix mix, Drill behind) {
        int calls() {
            return behind.evaluations().size();
        }
    }

    MixRows(InsightTools tools, List<Row> rows) {
        this.tools = tools;
        getStyleClass().addAll("criterion-rows", "mix-rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, bars);
        MixKind.ALL.forEach(_ -> getColumnConstraints().add(figures()));
        getColumnConstraints().add(figures());
        head();
        rows.forEach(this::add);
    }

    private static ColumnConstraints figures() {
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        return figures;
    }

    private void head() {
        List<Node> heads = new ArrayList<>();
        for (MixKind kind : MixKind.ALL) {
            Region key = new Region();
            key.getStyleClass().addAll("mix-part", "mix-key", kind.style());
            Label name = label(tools.text(kind.shortKey()), "secondary");
            name.setGraphic(key);
            heads.add(name);
        }
        heads.add(label(tools.text("insights.stages.calls"), "secondary"));
        for (int at = 0; at < heads.size(); at++) {
            add(heads.get(at), at + 2, 0);
        }
    }

    private void add(Row row) {
        int at = getRowCount();
        Label name = new Label(row.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        add(name, 0, at);
        Answered own = row.own();
        if (own == null) {
            add(label(tools.text("insights.coaches.mix.withheld"), "secondary"), 1, at, 7, 1);
            return;
        }
        VBox bars = new VBox(bar(own.mix(), "own"));
        Answered everyone = row.everyone();
        if (everyone != null) {
            bars.getChildren().add(bar(everyone.mix(), "everyone"));
        }
        bars.getStyleClass().add("mix-bars");
        add(bars, 1, at);
        int column = 2;
        for (MixKind kind : MixKind.ALL) {
            Label of = label(part(kind, own.mix()), "strong");
            add(pair(of, everyone == null ? null : label(part(kind, everyone.mix()), "secondary")), column++, at);
        }
        Labeled calls = calls(row, own, "strong");
        add(pair(calls, everyone == null ? null : calls(row, everyone, "secondary")), column, at);
    }

    private String part(MixKind kind, Mix mix) {
        return mix.all() == 0 ? "–" : tools.words().percent(100.0 * kind.of(mix) / mix.all());
    }

    private Labeled calls(Row row, Answered answered, String style) {
        Labeled calls = CriterionRows.opening(
                tools.words().whole(answered.calls()),
                row.name() + ", " + answered.whose() + ": " + tools.words().calls(answered.calls()),
                () -> tools.model().drill(answered.behind()));
        calls.setMinWidth(USE_PREF_SIZE);
        calls.getStyleClass().add(style);
        return calls;
    }

    private static VBox pair(Labeled own, @Nullable Labeled everyone) {
        VBox pair = new VBox(own);
        if (everyone != null) {
            pair.getChildren().add(everyone);
        }
        pair.getStyleClass().add("mix-figures");
        return pair;
    }

    private static MixBar bar(Mix mix, String style) {
        MixBar bar = new MixBar(MixKind.ALL.stream()
                .map(kind -> new MixBar.Part(kind.style(), kind.of(mix)))
                .toList());
        bar.getStyleClass().add(style);
        return bar;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
