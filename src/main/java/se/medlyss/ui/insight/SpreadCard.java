package se.medlyss.ui.insight;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.SpreadTable;
import se.medlyss.application.insight.SpreadTable.Parts;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.PartBar;

/// Where the differences between calls come from: bars that add up to the whole, and how far apart that is in percent
/// units.
final class SpreadCard extends StackPane {

    /// Of the width.
    private static final double NAMES = 36;

    private final InsightTools tools;
    private final SpreadTable spread;
    private final Slice slice;

    /// @param part a sum of squares
    private record Part(String name, ToDoubleFunction<Parts> part) {}

    SpreadCard(InsightTools tools, Board.Even board) {
        this.tools = tools;
        this.spread = board.spread();
        this.slice = board.slice();
        boolean withheld = board.slice().withheld() != null;
        List<Part> parts = withheld ? List.of() : parts();
        FigureTable table = table(parts);
        Node drawing = withheld ? sentence(board) : drawing(parts);
        getChildren()
                .setAll(new FigureCard(
                        tools.texts(),
                        table,
                        tools.text("insights.even.about", spread.parts().calls()) + "; "
                                + tools.text("insights.outcomes.open"),
                        drawing,
                        tools.save()));
    }

    private List<Part> parts() {
        return List.of(
                new Part(tools.text("insights.even.teams"), Parts::teams),
                new Part(tools.text("insights.even.agents"), Parts::agents),
                new Part(tools.text("insights.even.calls"), Parts::within),
                new Part(tools.text("insights.even.whole"), Parts::whole),
                new Part(tools.text("insights.even.weeks"), Parts::weeks));
    }

    private Label sentence(Board.Even board) {
        Label why = new Label(tools.words().why(board.slice().quality()));
        why.getStyleClass().addAll("muted", "figure-note");
        return why;
    }

    private GridPane drawing(List<Part> parts) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("criterion-rows");
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(NAMES);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(name, bar, new ColumnConstraints(), new ColumnConstraints());
        for (Part part : parts) {
            Label named = new Label(part.name());
            named.setWrapText(true);
            named.setMinHeight(USE_PREF_SIZE);
            Button percent = CriterionRows.opening(percent(part), spoken(part), () -> open(part));
            percent.getStyleClass().add("strong");
            Label distance = new Label(tools.text("insights.even.units", distance(part)));
            distance.getStyleClass().add("secondary");
            Stream.of(percent, distance).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
            PartBar drawn = new PartBar(spread.parts().percent(squares(part)) / 100);
            rows.addRow(rows.getRowCount(), named, drawn, percent, distance);
        }
        return rows;
    }

    private String spoken(Part part) {
        return part.name() + ": " + percent(part) + ", " + tools.text("insights.even.units", distance(part)) + ", "
                + tools.words().calls(spread.parts().calls());
    }

    /// All of the calls are behind each part.
    private void open(Part part) {
        tools.model().drill(Drill.of(slice, part.name(), null, spread.behind()));
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
        double percent = spread.parts().percent(squares(part));
        String words = tools.text("insights.percent", tools.words().tenths(percent));
        return squares(part) == spread.parts().whole() ? words : words + sure(spread.percent(part.part()));
    }

    private String distance(Part part) {
        return tools.words().tenths(spread.parts().distance(squares(part))) + sure(spread.distance(part.part()));
    }

    private String sure(Figure<Interval> interval) {
        return interval.toOptional()
                .map(known -> " (" + tools.words().tenths(known) + ")")
                .orElse("");
    }
}
