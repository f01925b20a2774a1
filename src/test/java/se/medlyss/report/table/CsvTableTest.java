package se.medlyss.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.output.OutputFile;
import se.medlyss.support.MadeUpFigures;
import se.medlyss.support.MadeUpRecords;

class CsvTableTest {

    @TempDir
    Path folder;

    private final MadeUpRecords records = new MadeUpRecords();

    @Test
    void writesARowForEachEvaluationWithItsPublishedColumns() throws IOException {
        var evaluations = records.all(40).toList();
        var rows = rows(csv(CsvTable.evaluations(), evaluations));
        assertThat(rows).hasSize(41);
        var first = evaluations.getFirst();
        assertThat(cell(rows, 1, "evaluation_id"))
                .isEqualTo(first.head().evaluation().toString());
        assertThat(new BigDecimal(cell(rows, 1, "score_percent")))
                .isEqualByComparingTo(first.content().score().percent());
        assertThat(cell(rows, 1, "started_at")).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+01:00");
        assertThat(cell(rows, 1, "team_id")).isEqualTo(first.content().agent().team());
    }

    @Test
    void writesARowForEachAnswer() throws IOException {
        var evaluation = records.record(7, 10);
        var rows = rows(csv(CsvTable.answers(), List.of(evaluation)));
        assertThat(rows).hasSize(1 + evaluation.content().answers().size());
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> row.getField(rows.getFirst().getFields().indexOf("answer"))))
                .contains("met", "not-met");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46701",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =cmd|' /C calc'!A0",
                "\u00a0=1",
                "\uFEFF=1",
                "＝1+1",
                "|calc",
                "%0A=1",
                "'text"
            })
    void letsNoTextBeginAFormula(String words) throws IOException {
        records.commenting(words);
        var rows = rows(csv(CsvTable.answers(), List.of(records.record(1, 10))));
        assertThat(cell(rows, 1, "answer_comment")).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bra, \"lugnt\" och; tydligt", "Två\nrader", "10 = tio", "Åäö 😀"})
    void keepsOtherTextsAsTheyAre(String words) throws IOException {
        records.commenting(words);
        var rows = rows(csv(CsvTable.answers(), List.of(records.record(1, 10))));
        assertThat(cell(rows, 1, "answer_comment")).isEqualTo(words);
    }

    @Test
    void keepsNegativeNumbersNumbers() {
        assertThat(SpreadsheetText.of(-1_500L)).isEqualTo("-1500");
        assertThat(SpreadsheetText.of(new BigDecimal("-0.2500"))).isEqualTo("-0.25");
        assertThat(SpreadsheetText.of(new BigDecimal("1E+2"))).isEqualTo("100");
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsItsLinesAsTheStandardSays() throws IOException {
        String text = csv(CsvTable.evaluations(), List.of(records.record(1, 10)));
        assertThat(text).startsWith("\uFEFFevaluation_id,revision,").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void writesTheSameInEveryCountry() throws IOException {
        var evaluations = records.all(20).toList();
        String here = csv(CsvTable.evaluations(), evaluations);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(csv(CsvTable.evaluations(), evaluations)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String csv(OutputFile file, List<ExportedRecord.Evaluation> evaluations) throws IOException {
        var out = new ByteArrayOutputStream();
        var draft = file.begin(out);
        for (var evaluation : evaluations) {
            draft.add(evaluation);
        }
        draft.finish(MadeUpFigures.none(folder));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CsvRecord> rows(String text) {
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    private static String cell(List<CsvRecord> rows, int row, String column) {
        return rows.get(row).getField(rows.getFirst().getFields().indexOf(column));
    }
}
