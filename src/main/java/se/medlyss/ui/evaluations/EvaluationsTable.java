package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Sign;
import se.medlyss.ui.control.WholeCell;

/// The evaluations as rows, of any number. Arrow keys choose, Enter or a double click opens.
final class EvaluationsTable extends TableView<EvaluationRow> {

    // What is left is shared alike. Where there is little room the coach gives way, then the process and where it
    // stands, then the others.
    private static final Room WHEN = new Room(9, 7.8);
    private static final Room AGENT = new Room(9.8, 6.5);
    private static final Room COACH = new Room(8.8, 8.8);
    private static final Room PROCESS = new Room(15, 7);
    private static final Room SCORE = new Room(10.7, 7);
    private static final Room STAND = new Room(16, 13);

    /// A row's height in em, as the style sheet has it.
    private static final double ROW = 2.643;

    private final LiveTexts texts;
    private final ListWords words;
    private final ObjIntConsumer<EvaluationSummary> onOpened;
    private final TableColumn<EvaluationRow, String> coach;
    private final TableColumn<EvaluationRow, String> process;
    private int above;
    private OptionalInt opened = OptionalInt.empty();

    /// How wide a column is, in em.
    private record Room(double usual, double least) {}

    /// @param onOpened gets the row as well, 0 for the first
    EvaluationsTable(
            LiveTexts texts,
            ListWords words,
            Function<String, String> agents,
            Function<String, String> coaches,
            ObjIntConsumer<EvaluationSummary> onOpened) {
        this.texts = texts;
        this.words = words;
        this.onOpened = onOpened;
        coach = column("evaluations.column.coach", COACH, summary -> coaches.apply(summary.coach()));
        process = column("evaluations.column.process", PROCESS, words::process);
        getColumns()
                .setAll(List.of(
                        column("evaluations.column.when", WHEN, words::when),
                        column("evaluations.column.agent", AGENT, summary -> agent(summary, agents)),
                        coach,
                        process,
                        scoreColumn(),
                        standColumn()));
        getColumns().get(1).getStyleClass().add("strong-column");
        accessibleTextProperty().bind(texts.text("evaluations.title"));
        getStyleClass().add("evaluations-table");
        // While it is being read nothing is said: what to do where there is nothing stands in its place.
        setPlaceholder(new Label());
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(this::fitWidth);
        fixedCellSizeProperty().subscribe(this::fitWidth);
    }

    private String agent(EvaluationSummary summary, Function<String, String> names) {
        boolean nobody = summary.agent().equals(CalibrationSession.NOBODY);
        return nobody ? texts.now("calibrate.call") : names.apply(summary.agent());
    }

    private TableColumn<EvaluationRow, String> column(
            String titleKey, Room room, Function<EvaluationSummary, String> text) {
        TableColumn<EvaluationRow, String> column = new TableColumn<>();
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(row.getValue().summary().map(text).orElse("")));
        column.setCellFactory(_ -> new WholeCell<>());
        return settled(column, titleKey, room);
    }

    private TableColumn<EvaluationRow, EvaluationRow> scoreColumn() {
        TableColumn<EvaluationRow, EvaluationRow> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ScoreCell());
        return settled(column, "evaluations.column.score", SCORE);
    }

    private TableColumn<EvaluationRow, EvaluationRow> standColumn() {
        TableColumn<EvaluationRow, EvaluationRow> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new StandCell());
        return settled(column, "evaluations.column.stand", STAND);
    }

    private <T> TableColumn<EvaluationRow, T> settled(
            TableColumn<EvaluationRow, T> column, String titleKey, Room room) {
        column.textProperty().bind(texts.text(titleKey));
        column.setUserData(room);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    private void fitWidth() {
        double em = getFixedCellSize() / ROW;
        double width = getWidth() / em - 2;
        double always = WHEN.usual + AGENT.usual + SCORE.usual + STAND.usual;
        coach.setVisible(width >= always + COACH.usual + PROCESS.usual);
        process.setVisible(width >= always - STAND.usual + STAND.least + PROCESS.least);
        List<TableColumn<EvaluationRow, ?>> shown = getVisibleLeafColumns();
        double needed =
                shown.stream().mapToDouble(column -> room(column).usual()).sum();
        double spare = shown.stream().mapToDouble(this::spare).sum();
        double lack = Math.clamp(needed - width, 0, spare);
        double stretch = width / (needed - lack);
        shown.forEach(
                column -> column.setPrefWidth((room(column).usual() - lack * spare(column) / spare) * stretch * em));
    }

    private static Room room(TableColumn<EvaluationRow, ?> column) {
        return (Room) column.getUserData();
    }

    /// How much a column can do without; as long as the process is there, it and where the evaluation stands alone.
    private double spare(TableColumn<EvaluationRow, ?> column) {
        return process.isVisible() && column != process && room(column) != STAND
                ? 0
                : room(column).usual() - room(column).least();
    }

    private TableRow<EvaluationRow> row() {
        TableRow<EvaluationRow> row = new TableRow<>();
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                open(row.getIndex());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open(getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private void open(int row) {
        if (row >= 0 && row < getItems().size()) {
            above = row - firstShown();
            opened = OptionalInt.of(row);
            getItems().get(row).summary().ifPresent(summary -> onOpened.accept(summary, row));
        }
    }

    /// Shows other rows, and stands on one of them, as far down in the window as the one that was opened last. Who has
    /// gone on from that one meanwhile stays as far from it.
    void show(ObservableList<EvaluationRow> rows, int standingOn) {
        int selected = getSelectionModel().getSelectedIndex();
        int gone = selected < 0 ? 0 : selected - opened.orElse(selected);
        setItems(rows);
        if (!rows.isEmpty()) {
            int row = Math.clamp(standingOn + gone, 0, rows.size() - 1);
            scrollTo(Math.max(0, row - above));
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
        }
        above = 0;
        opened = OptionalInt.empty();
    }

    private int firstShown() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }

    private final class ScoreCell extends TableCell<EvaluationRow, EvaluationRow> {
        @Override
        protected void updateItem(@Nullable EvaluationRow row, boolean empty) {
            super.updateItem(row, empty);
            EvaluationSummary summary =
                    empty || row == null ? null : row.summary().orElse(null);
            setText(summary == null ? null : words.score(summary));
            Boolean approved = summary == null ? null : words.approved(summary);
            setGraphic(approved == null ? null : (approved ? Sign.MET : Sign.NOT_MET).node());
            getStyleClass().remove("muted");
            if (summary != null && summary.percent() == null) {
                getStyleClass().add("muted");
            }
        }
    }

    private final class StandCell extends TableCell<EvaluationRow, EvaluationRow> {
        private final Label pill = new Label();

        StandCell() {
            pill.getStyleClass().add("pill");
        }

        @Override
        protected void updateItem(@Nullable EvaluationRow row, boolean empty) {
            super.updateItem(row, empty);
            EvaluationSummary summary =
                    empty || row == null ? null : row.summary().orElse(null);
            setGraphic(summary == null ? null : pill);
            if (summary != null) {
                pill.setText(words.stand(summary));
                words.tone(summary).on(pill);
            }
        }
    }
}
