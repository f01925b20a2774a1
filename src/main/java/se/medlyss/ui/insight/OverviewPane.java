package se.medlyss.ui.insight;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Headlines, stage by stage, the trend, and what to take up at the weekly meeting.
final class OverviewPane extends VBox {

    private static final double TREND = 68;

    OverviewPane(InsightTools tools, Board.Overview board, Chosen chosen) {
        getStyleClass().add("spaced-16");
        GridPane below = new GridPane();
        below.getStyleClass().add("spaced-16");
        ColumnConstraints trend = new ColumnConstraints();
        trend.setPercentWidth(TREND);
        ColumnConstraints meeting = new ColumnConstraints();
        meeting.setPercentWidth(100 - TREND);
        below.getColumnConstraints().setAll(trend, meeting);
        below.addRow(0, new TrendCard(tools, board, chosen), new MeetingCard(tools, board));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        below.getRowConstraints().setAll(row);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().setAll(new HeadlineCards(tools, board), new StageCard(tools, board, chosen), below);
    }
}
