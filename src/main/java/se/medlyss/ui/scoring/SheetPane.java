package se.medlyss.ui.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Command;

/// The rows of one sheet, made once and then kept, so that going between stages costs no more than showing them.
final class SheetPane extends VBox {
    private static final int NUMBER_KEYS = 9;

    private final List<CriterionRow> rows;

    SheetPane(Sheet sheet, ScoringViewModel viewModel, ScoringTools tools, boolean compact) {
        getStyleClass().add("sheet");
        rows = IntStream.range(0, sheet.rows().size())
                .mapToObj(index ->
                        new CriterionRow(sheet.rows().get(index), cap(tools, index), viewModel, tools, compact))
                .toList();
        getChildren().setAll(rows);
    }

    List<CriterionRow> rows() {
        return rows;
    }

    Optional<CriterionRow> row(CriterionKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    void show(CallState state) {
        rows.forEach(row -> row.show(state));
    }

    private static ObservableValue<String> cap(ScoringTools tools, int index) {
        return index < NUMBER_KEYS
                ? tools.cap(Command.values()[Command.CRITERION_1.ordinal() + index])
                : new ReadOnlyStringWrapper("");
    }
}
