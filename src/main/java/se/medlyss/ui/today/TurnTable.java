package se.medlyss.ui.today;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.InTurn;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;

/// Who is next for co-listening, and why. Arrow keys choose a row, Enter starts; the mouse has a button in each row.
final class TurnTable extends TableView<InTurn> {

    private static final int SHOWN = 8;
    private static final double BORDERS = 2;

    private final TodayViewModel model;
    private final LiveTexts texts;

    TurnTable(TodayViewModel model, LiveTexts texts, TurnWords words) {
        this.model = model;
        this.texts = texts;
        setId("turn");
        getStyleClass().add("turn-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        accessibleTextProperty().bind(texts.text("today.turn.title"));
        getColumns()
                .setAll(List.of(
                        column(
                                "today.turn.agent",
                                "agent-column",
                                24,
                                turn -> turn.agent().name()),
                        column("today.turn.last", "last-column", 19, words::last),
                        column("today.turn.month", "month-column", 16, turn -> words.thisMonth(turn, model.aim())),
                        column("today.turn.why", "why-column", 41, words::reason),
                        startColumn()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // As high as its rows: the page scrolls, not the table.
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (getItems().size() + 1) * getFixedCellSize() + BORDERS,
                        fixedCellSizeProperty(),
                        getItems()));
        minHeightProperty().bind(prefHeightProperty());
    }

    void show(List<InTurn> order) {
        List<InTurn> first = order.stream().limit(SHOWN).toList();
        if (!first.equals(getItems())) {
            getItems().setAll(first);
        }
    }

    private TableColumn<InTurn, String> column(
            String titleKey, String styleClass, int share, Function<InTurn, String> text) {
        TableColumn<InTurn, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.prefWidthProperty().bind(widthProperty().multiply(share / 115.0));
        return column;
    }

    private TableColumn<InTurn, InTurn> startColumn() {
        TableColumn<InTurn, InTurn> column = new TableColumn<>();
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> new StartCell());
        column.getStyleClass().add("start-column");
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    private void pressed(KeyEvent event) {
        InTurn chosen = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            model.startListening(chosen.agent().id());
            event.consume();
        }
    }

    private final class StartCell extends TableCell<InTurn, InTurn> {
        private final Button start = Buttons.quiet(texts.text("today.turn.start"), this::start);

        private StartCell() {
            // Enter on the row does the same: the button would only be one more stop on the way.
            start.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable InTurn turn, boolean empty) {
            super.updateItem(turn, empty);
            setGraphic(empty || turn == null ? null : start);
        }

        private void start() {
            InTurn turn = getItem();
            if (turn != null) {
                model.startListening(turn.agent().id());
            }
        }
    }
}
