package se.medlyss.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.application.KeySheet;
import se.medlyss.application.PaperException;

/// The overview of all keys on one A4 page, in two columns, to lie beside the keyboard.
public final class KeySheetPdf implements KeySheet.Printer {
    private static final float MARGIN = 36;
    private static final float[] COLUMNS = {26, 74};

    private final PaperFonts fonts = new PaperFonts();
    private final Font title = fonts.bold(18);
    private final Font heading = fonts.bold(10.5f);
    private final Font keys = fonts.bold(9);
    private final Font words = fonts.regular(9);

    @Override
    public void print(KeySheet sheet, Path file) throws PaperException {
        try {
            Files.write(file, pdf(sheet));
        } catch (IOException e) {
            throw new PaperException(PaperException.Reason.NOT_WRITTEN, e);
        }
    }

    byte[] pdf(KeySheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(sheet.title());
            document.open();
            document.add(new Paragraph(sheet.title(), title));
            Paragraph about = new Paragraph(sheet.about(), words);
            about.setSpacingAfter(10);
            document.add(about);
            document.add(table(sheet));
        }
        return out.toByteArray();
    }

    private PdfPTable table(KeySheet sheet) {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        for (KeySheet.Section section : sheet.sections()) {
            PdfPCell head = cell(section.title(), heading, Rectangle.NO_BORDER);
            head.setColspan(2);
            head.setPaddingTop(9);
            table.addCell(head);
            for (KeySheet.Line line : section.lines()) {
                table.addCell(cell(String.join("   ", line.keys()), keys, Rectangle.BOTTOM));
                table.addCell(cell(line.action(), words, Rectangle.BOTTOM));
            }
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(border);
        cell.setBorderWidth(0.4f);
        cell.setPadding(3);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
