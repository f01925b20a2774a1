package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.PaperException;
import se.medlyss.application.insight.FigureTable;

class CsvFiguresTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackEveryWordToAParser() throws Exception {
        List<List<String>> rows = List.of(
                List.of("Team Öst", "81 % (95 % intervall 78–83)", "142"), List.of("Säger \"hej\"; och\nmer", "–", ""));
        List<List<String>> read = written(new FigureTable("Steg", List.of("Team", "Värde", "Antal"), rows));
        assertThat(read.getFirst()).containsExactly("Team", "Värde", "Antal");
        assertThat(read.subList(1, read.size())).isEqualTo(rows);
    }

    @Test
    void leavesNoFieldThatASpreadsheetWouldCompute() throws Exception {
        List<String> planted = List.of("=1+1", "+46-1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "lugn = 1");
        List<List<String>> read = written(new FigureTable("Steg", planted, List.of(planted)));
        assertThat(read).hasSize(2).allSatisfy(row -> {
            assertThat(row).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r].*"));
            assertThat(row).element(0).isEqualTo("'=1+1");
            assertThat(row).last().isEqualTo("lugn = 1");
        });
    }

    @Test
    void writesAFigureWithItsSignAsANumber() throws Exception {
        var figures = new FigureTable("Fall", List.of("a", "b", "c"), List.of(List.of("\u22120,4", "+3,1", "\u2212")));
        assertThat(written(figures).get(1)).containsExactly("-0,4", "+3,1", "\u2212");
    }

    @Test
    void writesMinutesAndSecondsAsATimeAndNotAsHoursAndMinutes() throws Exception {
        var times = new FigureTable(
                "Tider", List.of("a", "b", "c", "d"), List.of(List.of("1:30", "12:05", "1:02:03", "1:10–1:40")));
        assertThat(written(times).get(1)).containsExactly("0:01:30", "0:12:05", "1:02:03", "1:10–1:40");
    }

    @Test
    void saysThatItCouldNotWrite() {
        var table = new FigureTable("Steg", List.of("Team"), List.of());
        assertThatThrownBy(() ->
                        new CsvFigures().write(table, folder.resolve("gone").resolve("a.csv")))
                .isInstanceOfSatisfying(
                        PaperException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(PaperException.Reason.NOT_WRITTEN));
    }

    private List<List<String>> written(FigureTable table) throws PaperException, IOException {
        Path file = folder.resolve("figure.csv");
        new CsvFigures().write(table, file);
        assertThat(Files.readString(file)).startsWith("\uFEFF");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
