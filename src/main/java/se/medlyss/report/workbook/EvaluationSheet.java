package se.medlyss.report.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import se.medlyss.application.ExportedRecord;
import se.medlyss.report.table.Column;
import se.medlyss.report.table.EvaluationColumns;

/// A row for each evaluation, with the columns of `evaluations.csv`; as many as a spreadsheet holds.
final class EvaluationSheet {

    private static final double WIDTH = 16;

    private final List<Column<ExportedRecord.Evaluation>> columns = EvaluationColumns.all();
    private final Sheet sheet;

    EvaluationSheet(Sheet sheet) {
        this.sheet = sheet;
        double[] widths = new double[columns.size()];
        Arrays.fill(widths, WIDTH);
        sheet.headings(columns.stream().map(Column::name).toList(), widths);
    }

    void add(ExportedRecord.Evaluation evaluation) throws IOException {
        if (!sheet.full()) {
            sheet.row(columns.stream()
                    .map(column -> column.value().apply(evaluation))
                    .toArray());
            sheet.spill();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
