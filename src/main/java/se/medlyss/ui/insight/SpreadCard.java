package se.medlyss.ui.insight;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.SpreadTable;
import se.medlyss.application.insight.SpreadTable.Parts;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.Em;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.PartBar;
import se.medlyss.ui.control.SidewaysScroll;

/// Where the differences between calls come from: bars that add up to the whole, and how far apart that is in percent
/// units.
final class SpreadCard extends StackPane {

    /// Of the width.
    private static final double NAMES = 36;

    /// In em: with less width a distance stands below its part of the whole.
    private static final double NARROW = 56;

    private final Em em = new Em();

    private final InsightTools tools;
    private final SpreadTable spread;
    private final Slice slice;

    /// @param part    a sum of squares
    /// @param percent of the whole
    /// @param sure    of its distance
    private record Part(String name, ToDoubleFunction<Parts> part, double percent, Figure<Interval> sure) {}

    SpreadCard(InsightTools tools, Board.Even board) {
        this.tools = tools;
        this.spread = board.spread();
        this.slice = board.slice();
        boolean told = board.slice().withheld() == null && spread.parts().calls() > 0;
        List<Part> parts = told ? parts() : List.of();
        FigureTable table = table(parts);
        Node drawing = told ? new SidewaysScroll(drawing(parts)) : sentence(board);
        String about = told ? about() : "";
        getChildren().setAll(new FigureCard(tools.texts(), table, about, drawing, tools.save()), em);
    }

    /// What the parts are of, and what not: the centre is told of no small team.
    private String about() {
        String what = tools.text("insights.even.about", spread.parts().calls());
        boolean all = slice.origin() == Facts.Origin.OWN
                || spread.parts().calls() == slice.quality().calls();
        return (all ? what : what + ". " + tools.text("insights.even.small")) + ". " + tools.text("insights.even.open");
    }

    private List<Part> parts() {
        Parts all = spread.parts();
        List<Double> percents = all.percents();
        return List.of(
                new Part(
                        tools.text("insights.even.teams"), Parts::teams, percents.get(0), spread.between(Parts::teams)),
                new Part(
                        tools.text("insights.even.agents"),
                        Parts::agents,
                        percents.get(1),
                        spread.between(Parts::agents)),
                new Part(
                        tools.text("insights.even.calls"),
                        Parts::within,
                        percents.get(2),
                        spread.distance(Parts::within)),
                new Part(
                        tools.text("insights.even.whole"),
                        Parts::whole,
                        all.percent(all.whole()),
                        spread.distance(Parts::whole)),
                new Part(
                        tools.text("insights.even.weeks"),
                        Parts::weeks,
                        all.percent(all.weeks()),
                        spread.between(Parts::weeks)));
    }

    private Label sentence(Board.Even board) {
        String withheld = tools.words().why(board.slice().quality());
        Label why = new Label(withheld.isEmpty() ? tools.text("insights.even.none") : withheld);
        why.getStyleClass().addAll("muted", "figure-note");
        why.setWrapText(true);
        setAlignment(why, Pos.TOP_LEFT);
        return why;
    }

    private GridPane drawing(List<Part> parts) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("criterion-rows");
        em.isBelow(widthProperty(), NARROW).subscribe(narrow -> fill(rows, parts, narrow));
        return rows;
    }

    /// @param narrow whether a distance stands below its part
    private void fill(GridPane rows, List<Part> parts, boolean narrow) {
        rows.getChildren().clear();
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(name, bar);
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            Label named = new Label(part.name());
            named.setWrapText(true);
            named.setMinHeight(USE_PREF_SIZE);
            Button percent = CriterionRows.opening(percent(part), spoken(part), () -> open(part));
            percent.getStyleClass().add("strong");
            Label distance = new Label(tools.text("insights.even.units", distance(part)));
            distance.getStyleClass().add("secondary");
            Stream.of(percent, distance).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
            PartBar drawn = new PartBar(spread.parts().percent(squares(part)) / 100);
            rows.addRow(at, named, drawn);
            if (narrow) {
                VBox both = new VBox(percent, distance);
                both.getStyleClass().add("part-figures");
                rows.add(both, 2, at);
            } else {
                rows.add(percent, 2, at);
                rows.add(distance, 3, at);
            }
        }
    }

    private String spoken(Part part) {
        return part.name() + ": " + figure(part);
    }

    private String figure(Part part) {
        return percent(part) + ", " + tools.text("insights.even.units", distance(part)) + ", "
                + tools.words().calls(spread.parts().calls());
    }

    /// All of the calls are behind each part.
    private void open(Part part) {
        tools.model().drill(Drill.of(slice, part.name(), null, spread.behind()).telling(figure(part)));
    }

    private FigureTable table(List<Part> parts) {
        return new FigureTable(
                tools.text("insights.even.title"),
                List.of(
                        tools.text("insights.even.between"),
                        tools.text("insights.even.part"),
                        tools.text("insights.even.distance"),
                        tools.text("insights.even.squares"),
                        tools.text("insights.stages.calls")),
                parts.stream()
                        .map(part -> List.of(
                                part.name(),
                                percent(part),
                                distance(part),
                                tools.words().whole(squares(part)),
                                tools.words().whole(spread.parts().calls())))
                        .toList());
    }

    private double squares(Part part) {
        return part.part().applyAsDouble(spread.parts());
    }

    /// With the interval, which the whole has none of.
    private String percent(Part part) {
        String words = tools.text("insights.percent", tools.words().tenths(part.percent()));
        return squares(part) == spread.parts().whole() ? words : words + sure(spread.percent(part.part()));
    }

    private String distance(Part part) {
        return tools.words().tenths(spread.parts().distance(squares(part))) + sure(part.sure());
    }

    private String sure(Figure<Interval> interval) {
        return interval.toOptional()
                .map(known -> " (" + tools.words().tenths(known) + ")")
                .orElse("");
    }
}
