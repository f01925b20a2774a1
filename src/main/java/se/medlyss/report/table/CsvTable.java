package se.medlyss.report.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.application.ExportedEvaluation.Line;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.OutputFile;

/// A table as CSV (RFC 4180), in UTF-8 with a byte order mark.
///
/// @param <R> what a row is about
public final class CsvTable<R> implements OutputFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<Column<R>> columns;
    private final Function<ExportedRecord.Evaluation, Stream<R>> rows;

    private CsvTable(String name, List<Column<R>> columns, Function<ExportedRecord.Evaluation, Stream<R>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /// `evaluations.csv`: a row for each evaluation.
    public static OutputFile evaluations() {
        return new CsvTable<>("evaluations.csv", EvaluationColumns.all(), Stream::of);
    }

    /// `answers.csv`: a row for each answer, in the order of the form.
    public static OutputFile answers() {
        return new CsvTable<>("answers.csv", AnswerColumns.all(), CsvTable::answers);
    }

    private static Stream<AnswerColumns.Row> answers(ExportedRecord.Evaluation evaluation) {
        List<Line> lines = evaluation.content().answers();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new AnswerColumns.Row(evaluation, lines.get(at), at + 1));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Draft begin(OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        return new Draft() {
            @Override
            public void add(ExportedRecord.Evaluation evaluation) {
                rows.apply(evaluation)
                        .forEach(row -> csv.writeRecord(columns.stream()
                                .map(column -> SpreadsheetText.of(column.value().apply(row)))
                                .toList()));
            }

            @Override
            public void finish(OrganisationFigures figures) throws IOException {
                csv.flush();
                writer.flush();
            }
        };
    }
}
