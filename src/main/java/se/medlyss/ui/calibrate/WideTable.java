package se.medlyss.ui.calibrate;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.ui.control.FigureCard;

/// A table of words whose columns never cut them off: where they do not fit, with large text in a small window, it is
/// moved sideways instead.
final class WideTable {

    /// A letter's width in em, on the safe side of words with figures in them.
    private static final double LETTER_EM = 0.53;

    private static final double PADDING_EM = 1.7;
    private static final double LEADING_EM = 2.6;

    /// A row's height in em, as the style sheet has it.
    private static final double ROW_EM = 2.643;

    private final TableView<List<String>> view;
    private final int[] letters;

    private WideTable(FigureTable table) {
        view = FigureCard.twin(table);
        letters = IntStream.range(0, table.columns().size())
                .map(at -> Math.max(
                        table.columns().get(at).length(),
                        table.rows().stream()
                                .mapToInt(row -> row.get(at).length())
                                .max()
                                .orElse(0)))
                .toArray();
        view.widthProperty().subscribe(this::fit);
        view.fixedCellSizeProperty().subscribe(this::fit);
    }

    static TableView<List<String>> of(FigureTable table) {
        return new WideTable(table).view;
    }

    private void fit() {
        double em = view.getFixedCellSize() / ROW_EM;
        double needed = IntStream.range(0, letters.length)
                .mapToDouble(at -> width(at, em))
                .sum();
        boolean fits = view.getWidth() <= 0 || em <= 0 || needed <= view.getWidth();
        view.setColumnResizePolicy(
                fits ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int at = 0; at < letters.length && em > 0; at++) {
            view.getColumns().get(at).setPrefWidth(width(at, em));
        }
        // With room for the bar that moves it.
        FigureCard.tall(view, view.getItems().size() + (fits ? 0 : 1));
    }

    private double width(int column, double em) {
        return em * ((column == 0 ? LEADING_EM : PADDING_EM) + LETTER_EM * letters[column]);
    }
}
