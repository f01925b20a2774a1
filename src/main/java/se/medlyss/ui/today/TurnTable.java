package se.medlyss.ui.today;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.today.InTurn;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.control.FirstRow;
import se.medlyss.ui.control.WholeCell;

/// Who is next for co-listening, and why. Arrow keys choose a row, Enter starts; the mouse has a button in each row.
final class TurnTable extends TableView<InTurn> {

    private static final int SHOWN = 8;
    private static final double BORDERS = 2;

    // Widths in em. The reason gets the rest, and the month's count gives way to it where there is little room.
    private static final double AGENT = 9.2;
    private static final double LAST = 8.7;
    private static final double MONTH = 6.9;
    private static final double START = 4.7;
    private static final double REASON = 18.5;

    // A long name takes from the reason, down to what still tells one reason from another.
    private static final double LONGEST_AGENT = 16;
    private static final double SHORTEST_REASON = 12;

    /// What a letter of a name takes on average, and what stands around it.
    private static final double LETTER = 0.6;

    private static final double AROUND = 1.5;

    /// A row's height in em, as the style sheet has it.
    private static final double ROW = 2.643;

    private final TodayViewModel model;
    private final LiveTexts texts;
    private final TableColumn<InTurn, String> agent;
    private final TableColumn<InTurn, String> last;
    private final TableColumn<InTurn, String> month;
    private final TableColumn<InTurn, String> why;
    private final TableColumn<InTurn, InTurn> start;
    private final SimpleDoubleProperty header = new SimpleDoubleProperty();

    TurnTable(TodayViewModel model, LiveTexts texts, TurnWords words) {
        this.model = model;
        this.texts = texts;
        agent = column("today.turn.agent", "agent-column", words::agent);
        last = column("today.turn.last", "last-column", words::last);
        month = column("today.turn.month", "month-column", turn -> words.thisMonth(turn, model.aim()));
        why = column("today.turn.why", "why-column", words::shortReason);
        agent.setCellFactory(_ -> new WholeCell<>(words::agent));
        why.setCellFactory(_ -> new WholeCell<>(words::reason));
        start = startColumn();
        setId("turn");
        getStyleClass().add("turn-table");
        accessibleTextProperty().bind(texts.text("today.turn.title"));
        getColumns().setAll(List.of(agent, last, month, why, start));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FirstRow.chosenIn(this);
        fitHeight();
        widthProperty().subscribe(this::fitWidth);
        fixedCellSizeProperty().subscribe(this::fitWidth);
    }

    void show(List<InTurn> order) {
        getItems().setAll(order.stream().limit(SHOWN).toList());
        fitWidth();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (lookup(".column-header-background") instanceof Region top && top.getHeight() != header.get()) {
            header.set(top.getHeight());
        }
    }

    /// As high as its rows: the page scrolls, not the table.
    private void fitHeight() {
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getItems().size() * getFixedCellSize() + header.get() + BORDERS,
                        fixedCellSizeProperty(),
                        header,
                        getItems()));
        minHeightProperty().bind(prefHeightProperty());
    }

    private void fitWidth() {
        double em = getFixedCellSize() / ROW;
        double width = (getWidth() - snappedLeftInset() - snappedRightInset() - BORDERS) / em;
        month.setVisible(width >= AGENT + LAST + MONTH + START + REASON);
        double extra = Math.max(0, width - AGENT - LAST - MONTH - START - REASON) / 5;
        double rest = width - AGENT - LAST - START - (month.isVisible() ? MONTH : 0);
        double reason = Math.max(0, rest - 3 * extra);
        double name = Math.clamp(longestName() - AGENT - extra, 0, Math.max(0, reason - SHORTEST_REASON));
        agent.setPrefWidth((AGENT + extra + name) * em);
        last.setPrefWidth((LAST + extra) * em);
        month.setPrefWidth((MONTH + extra) * em);
        start.setPrefWidth(START * em);
        why.setPrefWidth((reason - name) * em);
    }

    /// What the longest name is about to take, in em.
    private double longestName() {
        int letters = getItems().stream()
                .mapToInt(turn -> agent.getCellData(turn).length())
                .max()
                .orElse(0);
        return Math.min(LONGEST_AGENT, letters * LETTER + AROUND);
    }

    private TableColumn<InTurn, String> column(String titleKey, String styleClass, Function<InTurn, String> text) {
        TableColumn<InTurn, String> column = new TableColumn<>();
        column.textProperty().bind(texts.text(titleKey));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return settled(column, styleClass);
    }

    private TableColumn<InTurn, InTurn> startColumn() {
        TableColumn<InTurn, InTurn> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new StartCell());
        return settled(column, "start-column");
    }

    private static <T> TableColumn<InTurn, T> settled(TableColumn<InTurn, T> column, String styleClass) {
        column.getStyleClass().add(styleClass);
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
        private final Button button = Buttons.quiet(texts.text("today.turn.start"), this::begin);

        private StartCell() {
            // Enter on the row does the same: the button would only be one more stop on the way.
            button.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable InTurn turn, boolean empty) {
            super.updateItem(turn, empty);
            setGraphic(empty || turn == null ? null : button);
        }

        private void begin() {
            InTurn turn = getItem();
            if (turn != null) {
                model.startListening(turn.agent().id());
            }
        }
    }
}
