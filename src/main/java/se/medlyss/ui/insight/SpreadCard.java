package se.medlyss.ui.insight;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.SpreadTable;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.PartBar;

/// Where the differences between calls come from: bars that add up to the whole, and how far apart that is in percent
/// units.
final class SpreadCard extends StackPane {

    /// Of the width.
    private static final double NAMES = 36;

    private final InsightTools tools;
    private final SpreadTable spread;

    /// @param part a sum of squares
    private record Part(String name, double part) {}

    SpreadCard(InsightTools tools, Board.Even board) {
        this.tools = tools;
        this.spread = board.spread();
        boolean withheld = board.slice().withheld() != null;
        List<Part> parts = withheld ? List.of() : parts();
        FigureTable table = table(parts);
        Node drawing = withheld ? sentence(board) : drawing(parts);
        getChildren()
                .setAll(new FigureCard(
                        tools.texts(),
                        table,
                        tools.text("insights.even.about", spread.calls()),
                        drawing,
                        tools.save()));
    }

    private List<Part> parts() {
        return List.of(
                new Part(tools.text("insights.even.teams"), spread.teams()),
                new Part(tools.text("insights.even.agents"), spread.agents()),
                new Part(tools.text("insights.even.calls"), spread.within()),
                new Part(tools.text("insights.even.whole"), spread.whole()),
                new Part(tools.text("insights.even.weeks"), spread.weeks()));
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
            Label percent = new Label(percent(part));
            percent.getStyleClass().add("strong");
            Label distance = new Label(tools.text("insights.even.units", distance(part)));
            distance.getStyleClass().add("secondary");
            Stream.of(percent, distance).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
            rows.addRow(rows.getRowCount(), named, new PartBar(spread.percent(part.part()) / 100), percent, distance);
        }
        return rows;
    }

    private FigureTable table(List<Part> parts) {
        return new FigureTable(
                tools.text("insights.even.title"),
                List.of(
                        tools.text("insights.even.between"),
                        tools.text("insights.even.part"),
                        tools.text("insights.even.distance"),
                        tools.text("insights.even.squares")),
                parts.stream()
                        .map(part -> List.of(
                                part.name(),
                                percent(part),
                                distance(part),
                                tools.words().whole(part.part())))
                        .toList());
    }

    private String percent(Part part) {
        return tools.text("insights.percent", tools.words().tenths(spread.percent(part.part())));
    }

    private String distance(Part part) {
        return tools.words().tenths(spread.distance(part.part()));
    }
}
