package se.medlyss.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.StageTable.Row;
import se.medlyss.application.insight.Told;
import se.medlyss.process.Stage;
import se.medlyss.ui.control.FigureCard;
import se.medlyss.ui.control.GridArrows;
import se.medlyss.ui.control.HeatCell;
import se.medlyss.ui.control.HeatHeader;
import se.medlyss.ui.control.SegmentedChoice;
import se.medlyss.ui.control.Shown;
import se.medlyss.ui.control.SidewaysScroll;

/// Stage by stage, per team or agent, as a heat map: sorted by any column, each figure a way to what lies behind it.
final class StageCard extends StackPane {

    /// A difference below this looks like little, however small the others are.
    private static final double LEAST_RANGE = 25;

    private static final int TOTAL = -1;
    private static final int NAME = -2;

    private final InsightTools tools;
    private final Board.Overview board;
    private final GridPane grid = new GridPane();
    private final double low;
    private final double high;
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(new Sorting(NAME, true));

    /// @param column what the rows are sorted by: a stage's index, [#TOTAL] or [#NAME]
    private record Sorting(int column, boolean highestFirst) {
        Sorting by(int chosen) {
            return new Sorting(chosen, chosen != column || !highestFirst);
        }

        String sign(int header) {
            return header != column || header == NAME ? "" : highestFirst ? " ↓" : " ↑";
        }
    }

    StageCard(InsightTools tools, Board.Overview board, Chosen chosen) {
        this.tools = tools;
        this.board = board;
        double[] shown = board.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Told.Shown.class::isInstance)
                .mapToDouble(told -> ((Told.Shown) told).value())
                .sorted()
                .toArray();
        high = shown.length == 0 ? 100 : shown[shown.length - 1];
        low = shown.length == 0 ? 0 : Math.min(shown[0], high - LEAST_RANGE);
        grid.getStyleClass().add("heat-map");
        grid.getColumnConstraints().setAll(columns());
        GridArrows.through(grid);
        drawHeader();
        sorting.subscribe(this::drawRows);
        // Narrower than its words it scrolls sideways.
        grid.setMinWidth(USE_PREF_SIZE);
        VBox content = new VBox(new SidewaysScroll(grid), note());
        getChildren()
                .setAll(new FigureCard(
                        tools.texts(),
                        table(chosen),
                        tools.text("insights.stages.about"),
                        content,
                        tools.save(),
                        controls(chosen)));
    }

    /// Persons are for the nearest leader: the centre sees teams.
    private Region[] controls(Chosen chosen) {
        return board.slice().origin() == Facts.Origin.OWN ? new Region[] {grouping(chosen)} : new Region[0];
    }

    private SegmentedChoice<Grouping> grouping(Chosen chosen) {
        SegmentedChoice<Grouping> choice = new SegmentedChoice<>(
                List.of(Grouping.values()), each -> tools.texts().of("insights.grouping.", each));
        choice.choose(chosen.grouping());
        choice.setOnChosen(each -> tools.model().choose(before -> before.with(each)));
        return choice;
    }

    private Label note() {
        boolean withheld = board.table().rows().stream()
                .anyMatch(row -> !row.told() || row.cells().stream().anyMatch(Told.NotTold.class::isInstance));
        Label note = new Label(withheld ? tools.text("insights.stages.withheld") : "");
        note.getStyleClass().addAll("secondary", "figure-note");
        note.setWrapText(true);
        Shown.when(note, withheld);
        return note;
    }

    /// The headers stay: the one that was pressed keeps the keyboard.
    private void drawRows(Sorting by) {
        grid.getChildren().removeIf(each -> GridPane.getRowIndex(each) > 0);
        List<Row> rows =
                by.column() == NAME ? board.table().rows() : board.table().sorted(by.column(), by.highestFirst());
        for (int at = 0; at < rows.size(); at++) {
            drawRow(at + 1, rows.get(at));
        }
    }

    private List<ColumnConstraints> columns() {
        List<ColumnConstraints> columns = new ArrayList<>();
        for (int at = 0; at < board.table().stages().size() + 3; at++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            columns.add(column);
        }
        columns.getFirst().setMinWidth(Region.USE_PREF_SIZE);
        columns.getLast().setMinWidth(Region.USE_PREF_SIZE);
        return columns;
    }

    private void drawHeader() {
        List<Stage> stages = board.table().stages();
        Grouping grouping = tools.model().state().get().chosen().grouping();
        grid.add(header(tools.texts().texts().of("insights.grouping.", grouping), NAME, "leading"), 0, 0);
        Label calls = new Label(tools.text("insights.stages.calls"));
        calls.getStyleClass().add("heat-header");
        grid.add(calls, 1, 0);
        for (int stage = 0; stage < stages.size(); stage++) {
            grid.add(header(tools.in(stages.get(stage).name()), stage, "centred"), stage + 2, 0);
        }
        grid.add(header(tools.text("insights.stages.total"), TOTAL, "leading"), stages.size() + 2, 0);
    }

    private Button header(String words, int column, String alignment) {
        Button header = new HeatHeader();
        header.textProperty().bind(sorting.map(by -> words + by.sign(column)));
        header.getStyleClass().setAll("heat-header", alignment);
        header.setAccessibleText(tools.text("insights.stages.sort", words));
        header.setOnAction(_ -> sorting.set(sorting.get().by(column)));
        return header;
    }

    private void drawRow(int at, Row row) {
        Region divider = new Region();
        divider.getStyleClass().add("heat-divider");
        grid.add(divider, 0, at, board.table().stages().size() + 3, 1);
        Label name = new Label(name(row));
        name.getStyleClass().add("heat-name");
        Label calls = new Label(row.told() ? tools.words().whole(row.behind().size()) : "–");
        calls.getStyleClass().add("heat-calls");
        grid.add(name, 0, at);
        grid.add(calls, 1, at);
        if (!row.told()) {
            grid.add(withheld(row), 2, at, row.cells().size() + 1, 1);
            return;
        }
        for (int stage = 0; stage < row.cells().size(); stage++) {
            grid.add(cell(row, stage), stage + 2, at);
        }
        grid.add(total(row), row.cells().size() + 2, at);
    }

    private Region cell(Row row, int at) {
        Stage stage = board.table().stages().get(at);
        return switch (row.cells().get(at)) {
            case Told.Shown shown ->
                new HeatCell(
                        tools.words().whole(shown.value()),
                        0.05 + 0.95 * (shown.value() - low) / (high - low),
                        name(row) + ", " + tools.in(stage.name()) + ": "
                                + tools.words().sentence(shown),
                        () -> drill(row, stage, shown));
            case Told.NotTold withheld -> {
                Label none = new Label("–");
                none.getStyleClass().add("heat-none");
                none.setMaxWidth(Double.MAX_VALUE);
                none.setTooltip(new Tooltip(tools.words().why(withheld)));
                none.setAccessibleText(name(row) + ", " + tools.in(stage.name()) + ": "
                        + tools.words().why(withheld));
                yield none;
            }
        };
    }

    /// One sentence for the whole row.
    private Label withheld(Row row) {
        Label why = new Label(tools.words().why(row.total()));
        why.getStyleClass().addAll("heat-why", "secondary");
        why.setAccessibleText(name(row) + ": " + why.getText());
        // Its words do not widen the columns that it lies across.
        why.setMinWidth(0);
        why.setPrefWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        return why;
    }

    private Region total(Row row) {
        Button total = new Button(tools.words().figure(row.total()));
        Label sure = new Label(tools.words().plusMinus(row.total()));
        sure.getStyleClass().add("muted");
        total.setGraphic(sure);
        total.getStyleClass().setAll("heat-total");
        total.setAccessibleText(name(row) + ": " + tools.words().sentence(row.total()));
        total.setOnAction(_ -> drill(row, null, row.total()));
        return total;
    }

    private void drill(Row row, @Nullable Stage stage, Told told) {
        String title = stage == null ? name(row) : name(row) + " · " + tools.in(stage.name());
        tools.model()
                .drill(Drill.of(
                                board.slice(),
                                title,
                                stage == null ? null : stage.id(),
                                stage == null ? row.behind() : row.behind(stage))
                        .telling(tools.words().sentence(told)));
    }

    private String name(Row row) {
        if (row.group().isEmpty()) {
            return tools.text("insights.stages.unknown");
        }
        return tools.model().state().get().chosen().grouping() == Grouping.TEAM
                ? tools.names().team(row.group())
                : tools.agent(row.group());
    }

    /// One line for each figure, so that each has its interval and its number.
    private FigureTable table(Chosen chosen) {
        StageTable table = board.table();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int stage = 0; stage < row.cells().size(); stage++) {
                rows.add(line(
                        row,
                        tools.in(table.stages().get(stage).name()),
                        row.cells().get(stage)));
            }
            rows.add(line(row, all(), row.total()));
        }
        return new FigureTable(
                title(chosen),
                List.of(
                        tools.texts().texts().of("insights.grouping.", chosen.grouping()),
                        tools.text(board.slice().ofFamily() ? "insights.stages.process" : "insights.stages.stage"),
                        tools.text("insights.column.figure"),
                        tools.text("insights.column.interval"),
                        tools.text("insights.stages.calls")),
                rows);
    }

    private String all() {
        return tools.text(board.slice().ofFamily() ? "insights.stages.all-processes" : "insights.stages.all");
    }

    private String title(Chosen chosen) {
        String perGroup = tools.texts().texts().of("insights.stages.title.", chosen.grouping());
        return board.slice().ofFamily()
                ? tools.texts().texts().of("insights.stages.family.", chosen.grouping(), tools.subject())
                : perGroup;
    }

    private List<String> line(Row row, String stage, Told told) {
        return List.of(
                name(row),
                stage,
                tools.words().percent(told),
                told instanceof Told.Shown
                        ? tools.words().fromTo(told)
                        : tools.words().why(told),
                told instanceof Told.Shown ? Integer.toString(told.calls()) : "");
    }
}
