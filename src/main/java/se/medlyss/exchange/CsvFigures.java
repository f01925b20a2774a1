package se.medlyss.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import se.medlyss.application.PaperException;
import se.medlyss.application.insight.FigureTable;

/// Writes figures as a CSV file (RFC 4180) that spreadsheets in the Nordic countries open as it is: UTF-8 with its
/// mark, fields apart by a semicolon, and no field that a spreadsheet would take for a formula.
/// A figure with its sign is a number there, and a length of time in minutes and seconds a time.
public final class CsvFigures implements FigureTable.Writer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /// A figure with its sign, as the screen has it.
    private static final Pattern SIGNED = Pattern.compile("[+\\-\u2212][0-9]{1,15}([.,][0-9]{1,15})?");

    /// A length of time in minutes and seconds, as the screen has it. A spreadsheet would take it for hours and
    /// minutes.
    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}:[0-5][0-9]");

    private static final int CLOCK_LETTERS = "00:00".length();

    /// What a screen has for a minus is no sign to a spreadsheet.
    private static final char MINUS = '\u2212';

    @Override
    public void write(FigureTable table, Path file) throws PaperException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
                csv.writeRecord(safe(table.columns()));
                table.rows().forEach(row -> csv.writeRecord(safe(row)));
            }
        } catch (IOException | UncheckedIOException cause) {
            throw new PaperException(PaperException.Reason.NOT_WRITTEN, cause);
        }
    }

    /// A spreadsheet computes what begins like a formula; behind an apostrophe it is words (OWASP, *CSV Injection*).
    private static List<String> safe(List<String> row) {
        return row.stream().map(CsvFigures::safe).toList();
    }

    private static String safe(String field) {
        if (SIGNED.matcher(field).matches()) {
            return field.replace(MINUS, '-');
        }
        if (CLOCK.matcher(field).matches()) {
            return "0:" + (field.length() == CLOCK_LETTERS ? "" : "0") + field;
        }
        return !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}
