package se.medlyss.report;

import java.awt.Color;
import java.nio.file.Path;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import se.medlyss.application.AgentCopy;
import se.medlyss.application.PaperException;

/// The agent's copy of an evaluation on A4 pages, to read at leisure: what the talk gave, the answers, and last the
/// score.
public final class AgentCopyPdf implements AgentCopy.Printer {
    private static final float MARGIN = 54;
    private static final float LEADING = 1.35f;
    private static final Color RULE = new Color(0xdfe3e8);
    private static final float[] WORDS_AND_FIGURE = {84, 16};
    private static final float[] CRITERION_AND_ANSWER = {68, 32};

    private final PaperFonts fonts = new PaperFonts();
    private final Font title = fonts.bold(18);
    private final Font heading = fonts.bold(12);
    private final Font strong = fonts.bold(9.5f);
    private final Font words = fonts.regular(11);
    private final Font small = fonts.regular(9.5f);

    @Override
    public void print(AgentCopy copy, Path file) throws PaperException {
        A4Paper.write(pdf(copy), file);
    }

    byte[] pdf(AgentCopy copy) {
        return A4Paper.pdf(copy.title(), MARGIN, document -> {
            document.add(new Paragraph(copy.title(), title));
            document.add(new Paragraph(copy.about(), small));
            copy.parts().forEach(part -> document.add(part(part, words)));
            copy.stages().forEach(stage -> document.add(answers(stage)));
            copy.score().forEach(part -> document.add(part(part, small)));
        });
    }

    private PdfPTable part(AgentCopy.Part part, Font font) {
        PdfPTable table = table(WORDS_AND_FIGURE);
        table.addCell(wide(part.title(), heading));
        for (AgentCopy.Line line : part.lines()) {
            table.addCell(cell(line.text(), font, Element.ALIGN_LEFT));
            table.addCell(cell(line.beside(), small, Element.ALIGN_RIGHT));
        }
        table.setHeaderRows(1);
        table.setKeepTogether(true);
        return table;
    }

    private PdfPTable answers(AgentCopy.Answers stage) {
        PdfPTable table = table(CRITERION_AND_ANSWER);
        table.addCell(cell(stage.stage(), heading, Element.ALIGN_LEFT));
        table.addCell(cell(stage.time(), small, Element.ALIGN_RIGHT));
        for (AgentCopy.Answer answer : stage.answers()) {
            table.addCell(ruled(cell(answer.criterion(), small, Element.ALIGN_LEFT)));
            table.addCell(ruled(cell(answer.answer(), strong, Element.ALIGN_RIGHT)));
            if (!answer.comment().isEmpty()) {
                table.addCell(wide(answer.comment(), small));
            }
        }
        table.setHeaderRows(1);
        table.setKeepTogether(true);
        return table;
    }

    private static PdfPTable table(float[] columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore(14);
        return table;
    }

    private static PdfPCell wide(String text, Font font) {
        PdfPCell cell = cell(text, font, Element.ALIGN_LEFT);
        cell.setColspan(2);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(0.4f);
        cell.setBorderColor(RULE);
        return cell;
    }

    private static PdfPCell cell(String text, Font font, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, LEADING);
        cell.setPadding(3);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }
}
