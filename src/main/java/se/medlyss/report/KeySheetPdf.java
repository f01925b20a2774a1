package se.medlyss.report;

import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import se.medlyss.application.KeySheet;
import se.medlyss.application.PaperException;

/// The overview of all keys on one A4 page, in two columns, to lie beside the keyboard.
public final class KeySheetPdf implements KeySheet.Printer {
    private static final float MARGIN = 36;
    private static final float[] KEYS_AND_WORDS = {36, 64};
    private static final float GAP = 0.06f;

    private final PaperFonts fonts = new PaperFonts();
    private final Font title = fonts.bold(18);
    private final Font heading = fonts.bold(10.5f);
    private final Font keys = fonts.bold(9.5f);
    private final Font words = fonts.regular(9.5f);

    @Override
    public void print(KeySheet sheet, Path file) throws PaperException {
        A4Paper.write(pdf(sheet), file);
    }

    byte[] pdf(KeySheet sheet) {
        return A4Paper.pdf(sheet.title(), MARGIN, document -> {
            document.add(new Paragraph(sheet.title(), title));
            Paragraph about = new Paragraph(sheet.about(), words);
            about.setSpacingAfter(10);
            document.add(about);
            document.add(columns(sheet.sections()));
        });
    }

    private PdfPTable columns(List<KeySheet.Section> sections) {
        int half = half(sections);
        PdfPTable columns = new PdfPTable(new float[] {1, GAP, 1});
        columns.setWidthPercentage(100);
        columns.addCell(column(sections.subList(0, half)));
        columns.addCell(cell("", words, Rectangle.NO_BORDER));
        columns.addCell(column(sections.subList(half, sections.size())));
        return columns;
    }

    /// How many sections make the first column about as long as the second.
    private static int half(List<KeySheet.Section> sections) {
        int all = lines(sections);
        int half = 0;
        while (half < sections.size() && 2 * lines(sections.subList(0, half)) < all) {
            half++;
        }
        return half;
    }

    private static int lines(List<KeySheet.Section> sections) {
        return sections.stream().mapToInt(each -> 1 + each.lines().size()).sum();
    }

    private PdfPCell column(List<KeySheet.Section> sections) {
        PdfPTable table = new PdfPTable(KEYS_AND_WORDS);
        for (KeySheet.Section section : sections) {
            PdfPCell head = cell(section.title(), heading, Rectangle.NO_BORDER);
            head.setColspan(2);
            head.setPaddingTop(9);
            table.addCell(head);
            for (KeySheet.Line line : section.lines()) {
                table.addCell(cell(String.join("   ", line.keys()), keys, Rectangle.BOTTOM));
                table.addCell(cell(line.action(), words, Rectangle.BOTTOM));
            }
        }
        table.setWidthPercentage(100);
        PdfPCell column = new PdfPCell();
        column.addElement(table);
        column.setBorder(Rectangle.NO_BORDER);
        column.setPadding(0);
        return column;
    }

    private static PdfPCell cell(String text, Font font, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(border);
        cell.setBorderWidth(0.4f);
        cell.setPadding(4);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
