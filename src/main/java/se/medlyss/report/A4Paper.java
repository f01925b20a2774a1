package se.medlyss.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.application.PaperException;

/// Upright A4 pages that someone prints or hands on.
final class A4Paper {

    private A4Paper() {}

    /// The bytes of a PDF file.
    ///
    /// @param margin  on all four sides, in points
    /// @param content fills the open document
    static byte[] pdf(String title, float margin, Consumer<Document> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, margin, margin, margin, margin)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(title);
            document.open();
            content.accept(document);
        }
        return out.toByteArray();
    }

    /// Puts it in a file, in place of what is there.
    static void write(byte[] pdf, Path file) throws PaperException {
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new PaperException(PaperException.Reason.NOT_WRITTEN, e);
        }
    }
}
