package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    record Row(String name, @Nullable Mix own, @Nullable Mix everyone) {}

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
        Mix own = row.own();
        if (own == null) {
            add(label(tools.text("insights.coaches.mix.withheld"), "secondary"), 1, at, 7, 1);
            return;
        }
        VBox bars = new VBox(bar(own, "own"));
        Mix everyone = row.everyone();
        if (everyone != null) {
            bars.getChildren().add(bar(everyone, "everyone"));
        }
        bars.getStyleClass().add("mix-bars");
        add(bars, 1, at);
        int column = 2;
        for (MixKind kind : MixKind.ALL) {
            add(pair(part(kind, own), everyone == null ? null : part(kind, everyone)), column++, at);
        }
        add(
                pair(
                        tools.words().whole(own.all()),
                        everyone == null ? null : tools.words().whole(everyone.all())),
                column,
                at);
    }

    private String part(MixKind kind, Mix mix) {
        return mix.all() == 0 ? "–" : tools.words().percent(100.0 * kind.of(mix) / mix.all());
    }

    private static VBox pair(String own, @Nullable String everyone) {
        VBox pair = new VBox(label(own, "strong"));
        if (everyone != null) {
            pair.getChildren().add(label(everyone, "secondary"));
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
