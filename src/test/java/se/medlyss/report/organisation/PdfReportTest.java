package se.medlyss.report.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.process.Language;
import se.medlyss.support.MadeUpCompilation;
import se.medlyss.support.MadeUpFigures;

class PdfReportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsTheFiguresInEveryLanguage(Language language) throws IOException {
        byte[] pdf = pdf(language, 1500);
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/report-" + language.tag() + ".pdf"), pdf);
        var wording = new Wording(language);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(wording.get("report.title"), "kontakt-oslo", wording.get("report.trend.title.month"))
                    .contains(wording.get("report.trend.title.week"), wording.get("insights.section.outcomes"))
                    .contains(wording.get("insights.funnel.title"), "ab12cd31")
                    .doesNotContain("coach-", "nord-2", "NaN", "{0}");
            assertThat(document.getNumberOfPages()).isBetween(3, 12);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-20T15:00:00Z");
        }
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(pdf(Language.SV, 120)).isEqualTo(pdf(Language.SV, 120));
    }

    @Test
    void saysSoWhenThereIsNothing() throws IOException {
        try (var document = Loader.loadPDF(pdf(Language.EN, 0))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nothing counts yet");
        }
    }

    @Test
    void goesOnWithATableOnTheNextPageInsteadOfLeavingHalfAPageEmpty() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper = new Document(PageSize.A4.rotate(), 36, 36, 36, 36)) {
            var layout = new PdfLayout(paper, PdfWriter.getInstance(paper, out), new Ink(), new Wording(Language.EN));
            paper.open();
            layout.title("Quality", "Twelve teams");
            layout.add(table("east", 12));
            layout.add(table("west", 12));
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(document)).contains("east-12", "west-1").doesNotContain("west-12");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private static Block.Table table(String name, int rows) {
        return new Block.Table(
                name,
                "",
                List.of(Block.Column.words("Team", 1)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(Block.Cell.of(name + "-" + row)))
                        .toList());
    }

    private byte[] pdf(Language language, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(language).begin(out).finish(MadeUpFigures.of(MadeUpCompilation.of(size, folder)));
        return out.toByteArray();
    }
}
