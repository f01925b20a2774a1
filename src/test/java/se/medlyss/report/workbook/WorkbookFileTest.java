package se.medlyss.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.process.Language;
import se.medlyss.support.MadeUpCompilation;
import se.medlyss.support.MadeUpFigures;
import se.medlyss.support.MadeUpRecords;

class WorkbookFileTest {

    @TempDir
    Path folder;

    @Test
    void readsBackWithEveryEvaluationAndEveryFigure() throws IOException {
        byte[] xlsx = xlsx(1200, evaluation -> evaluation);
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/report-sv.xlsx"), xlsx);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly(
                            "Sammanfattning",
                            "Grupper och steg",
                            "Godkända",
                            "Månader och veckor",
                            "Bedömningar",
                            "Kriterier",
                            "Utfall",
                            "Steg i flera processer");
            List<Row> evaluations = sheets.get(4).read();
            assertThat(evaluations).hasSize(1201);
            var first = new MadeUpRecords().record(0, 1200);
            assertThat(evaluations.get(1).getCellText(0))
                    .isEqualTo(first.head().evaluation().toString());
            assertThat(evaluations
                            .get(1)
                            .getCellAsNumber(column(evaluations, "score_percent"))
                            .orElseThrow())
                    .isEqualByComparingTo(first.content().score().percent());
            assertThat(evaluations
                            .get(1)
                            .getCellAsDate(column(evaluations, "started_at"))
                            .orElseThrow())
                    .isEqualTo(first.content().call().startedAt().toLocalDateTime());
            assertThat(sheets.get(1).read()).hasSize(1 + 6 * 9);
            Row spread = sheets.getFirst().read().stream()
                    .filter(row -> "Spridning mellan grupper (SD)".equals(row.getCellText(2)))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(3, 4, 5, 6))
                    .as("the figure, its calls and its interval")
                    .allMatch(cell -> spread.getCellAsNumber(cell).isPresent());
            assertThat(sheets.get(5).read().size()).isGreaterThan(25);
            assertThat(sheets.get(2).read().size()).isGreaterThan(2);
            assertThat(sheets.get(3).read().size()).isGreaterThan(30);
            assertThat(sheets.get(6).read().size()).isGreaterThan(3);
        }
    }

    @Test
    void tellsOfAStageInEachProcessThatHasItAndInAll() throws IOException {
        var records = new MadeUpRecords().alsoBy("zweite");
        var figures = MadeUpFigures.of(MadeUpCompilation.of(900, folder, at -> records.record(at, 900)));
        var out = new ByteArrayOutputStream();
        try (var draft = new WorkbookFile(Language.SV).begin(out)) {
            draft.finish(figures);
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getSheets().toList().getLast().read();
            int expected = figures.families().stream()
                    .mapToInt(family -> 1 + 3 * family.teams().rows().size())
                    .sum();
            assertThat(rows).hasSize(1 + expected);
            assertThat(expected).isGreaterThan(6);
            assertThat(rows.get(1).getCellText(3)).isEqualTo("Alla processer");
            assertThat(rows.get(1).getCellAsNumber(4)).isPresent();
            assertThat(rows.get(1).getCellAsNumber(5).orElseThrow().intValue())
                    .isEqualTo(figures.families().getFirst().slice().counted().size());
        }
    }

    @Test
    void hasNoFormulaWhateverSomebodyWrote() throws IOException {
        byte[] xlsx = xlsx(60, WorkbookFileTest::evil);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> assertThat(cell == null
                                        || cell.getType() != CellType.FORMULA && cell.getType() != CellType.ERROR)
                                .isTrue()));
            }
            List<Row> rows = workbook.getSheets().toList().get(4).read();
            assertThat(rows.get(1).getCellText(column(rows, "revision_reason"))).isEqualTo("=HYPERLINK(\"x\")\uFFFD");
        }
        assertThat(entries(xlsx).get("xl/worksheets/sheet5.xml"))
                .contains("state=\"frozen\"")
                .doesNotContain("<f>");
    }

    @Test
    void printsAsWideAsThePaperAndWritesEachFigureWithItsDecimal() throws IOException {
        Map<String, String> entries = entries(xlsx(60, evaluation -> evaluation));
        for (int sheet : List.of(1, 2, 3, 4, 6, 7, 8)) {
            assertThat(entries.get("xl/worksheets/sheet" + sheet + ".xml"))
                    .contains(
                            "orientation=\"landscape\"", "fitToPage=\"true\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        }
        assertThat(entries.get("xl/styles.xml")).contains("formatCode=\"0.0\"");
        assertThat(entries.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(xlsx(50, evaluation -> evaluation)).isEqualTo(xlsx(50, evaluation -> evaluation));
    }

    private static ExportedRecord.Evaluation evil(ExportedRecord.Evaluation evaluation) {
        var content = evaluation.content();
        return new ExportedRecord.Evaluation(
                evaluation.head(),
                new ExportedEvaluation(
                        content.language(),
                        content.state(),
                        null,
                        null,
                        "=HYPERLINK(\"x\")\u0000",
                        content.process(),
                        content.call(),
                        content.site(),
                        content.agent(),
                        content.coach(),
                        content.stages(),
                        content.answers(),
                        content.moments(),
                        content.notes(),
                        content.outcome(),
                        content.score(),
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of()));
    }

    private byte[] xlsx(int size, UnaryOperator<ExportedRecord.Evaluation> changed) throws IOException {
        var records = new MadeUpRecords();
        var out = new ByteArrayOutputStream();
        try (var draft = new WorkbookFile(Language.SV).begin(out)) {
            for (int at = 0; at < size; at++) {
                draft.add(changed.apply(records.record(at, size)));
            }
            draft.finish(MadeUpFigures.of(MadeUpCompilation.of(size, folder)));
        }
        return out.toByteArray();
    }

    private static int column(List<Row> rows, String name) {
        return rows.getFirst().stream().map(cell -> cell.getText()).toList().indexOf(name);
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
