package se.medlyss.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.RatingsFile;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;

/// Ratings as CSV (RFC 4180), as spreadsheets write them: cells apart by a comma, a semicolon or a tab, with
/// or without a first row of names. A comma may stand in a number where it does not separate cells.
public final class CsvRatingsFile implements RatingsFile {

    @Override
    public Rated read(Path file, Level level, List<String> scale) throws FileRefusedException {
        String text = StrictJson.text(StrictJson.bytes(file));
        if (count(text, '"') % 2 != 0) {
            // The reader takes a quotation mark that never ends for one cell to the end of the file.
            throw new FileRefusedException(Reason.CSV, "", "");
        }
        char separator = separator(text);
        return new RatingsTable(rows(text, separator), separator != ',').rated(level, scale);
    }

    /// The one that the first line holds most of.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static List<List<String>> rows(String text, char separator) throws FileRefusedException {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true);
        try (Stream<CsvRecord> records = reader.ofCsvRecord(text).stream()) {
            return records.map(
                            row -> row.getFields().stream().map(String::strip).toList())
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        } catch (CsvParseException broken) {
            throw new FileRefusedException(Reason.CSV, "", "", broken);
        }
    }
}
