package se.medlyss.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import se.medlyss.application.insight.FigureTable;

/// A table of words whose columns never cut them off: where they do not fit, with large text in a small window, it is
/// moved sideways instead.
public final class WideTable {

    /// Of its width, moved by one key.
    private static final double STEP = 0.25;

    /// Room for the bar that moves the table, in rows. With room for one row or less the toolkit adds a bar for the
    /// rows
    /// too, though all are in sight, and scrolls them away when one is chosen.
    private static final double BAR = 1.5;

    private final TableView<List<String>> view;
    private final List<ColumnWidth> widths;

    private WideTable(FigureTable table) {
        view = FigureCard.twin(table);
        widths = IntStream.range(0, table.columns().size())
                .mapToObj(at -> ColumnWidth.of(table, at))
                .toList();
        view.widthProperty().subscribe(this::fit);
        view.fixedCellSizeProperty().subscribe(this::fit);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
    }

    /// That table.
    public static TableView<List<String>> of(FigureTable table) {
        return new WideTable(table).view;
    }

    /// A table of rows has no use for these keys but to show what lies beyond its edge.
    private void moved(KeyEvent event) {
        boolean right = event.getCode() == KeyCode.RIGHT;
        if ((right || event.getCode() == KeyCode.LEFT)
                && view.lookup(".scroll-bar:horizontal") instanceof ScrollBar bar
                && bar.isVisible()) {
            double step = STEP * view.getWidth() * (right ? 1 : -1);
            bar.setValue(Math.clamp(bar.getValue() + step, bar.getMin(), bar.getMax()));
            event.consume();
        }
    }

    /// Lets the columns grow narrower than their words, but the first, which names the rows, not beyond a least width.
    /// Where even that does not fit the table is moved sideways. Its preferred width is the least that it takes.
    ///
    /// @param firstEm the least width of the first column, in em
    public static TableView<List<String>> narrowing(TableView<List<String>> view, double firstEm) {
        view.fixedCellSizeProperty().subscribe(row -> {
            TableColumn<?, ?> first = view.getColumns().getFirst();
            double least = firstEm * ColumnWidth.em(row.doubleValue());
            first.setMinWidth(Math.min(first.getPrefWidth(), least));
            view.setPrefWidth(view.getColumns().stream()
                    .mapToDouble(TableColumn::getMinWidth)
                    .sum());
        });
        view.widthProperty()
                .subscribe(width -> view.setColumnResizePolicy(
                        view.getPrefWidth() <= width.doubleValue()
                                ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
                                : TableView.UNCONSTRAINED_RESIZE_POLICY));
        return view;
    }

    private void fit() {
        double row = view.getFixedCellSize();
        double needed = widths.stream().mapToDouble(width -> width.at(row)).sum();
        boolean fits = view.getWidth() <= 0 || row <= 0 || needed <= view.getWidth();
        view.setColumnResizePolicy(
                fits ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int at = 0; at < widths.size() && row > 0; at++) {
            view.getColumns().get(at).setPrefWidth(widths.get(at).at(row));
        }
        FigureCard.tall(view, view.getItems().size() + (fits ? 0 : BAR));
    }
}
