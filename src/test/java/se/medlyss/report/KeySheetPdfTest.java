package se.medlyss.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeySheets;

class KeySheetPdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "en"})
    void fitsOnOnePageInEveryLanguage(String language) throws Exception {
        var texts = new Texts(Locale.of(language));
        byte[] pdf = new KeySheetPdf().pdf(new KeySheets(texts).of(KeyMap.standard()));
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/keys-" + language + ".pdf"), pdf);
        var reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " "))
                .contains(texts.get("keys.name.space"), texts.get("keys.command.compact"), "F1–F9");
    }
}
