package se.medlyss.ui.insight;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.medlyss.ui.control.SideBySide;

/// What the figures stand on, headlines, stage by stage, the trend, and what to take up at the weekly meeting.
final class OverviewPane extends VBox {

    /// Of the width.
    private static final double MEETING = 0.32;

    OverviewPane(InsightTools tools, Board.Overview board, Chosen chosen) {
        getStyleClass().add("spaced-16");
        SideBySide below = new SideBySide(new TrendCard(tools, board, chosen), new MeetingCard(tools, board), MEETING);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren()
                .setAll(
                        CoverageLine.card(tools, board.totals()),
                        new HeadlineCards(tools, board),
                        new StageCard(tools, board, chosen),
                        below);
    }
}
