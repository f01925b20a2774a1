package se.medlyss.report.organisation;

import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;
import se.medlyss.report.organisation.Block.Kind;

/// Tables on paper; their captions and headings are repeated on each page.
final class PdfTables {

    private static final float PADDING = 3.5f;
    private static final float BAR_HEIGHT = 4;

    /// Tables of no more rows stay on one page; a longer one, which would leave half a page empty, goes on on the next.
    private static final int FEW_ROWS = 6;

    private final Ink ink;

    PdfTables(Ink ink) {
        this.ink = ink;
    }

    PdfPTable of(Block.Table content) {
        List<Column> columns = content.columns();
        float[] shares = new float[columns.size()];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = columns.get(at).share();
        }
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setHeaderRows(2);
        table.setSplitLate(true);
        table.setKeepTogether(content.rows().size() <= FEW_ROWS);
        table.addCell(caption(content, columns.size()));
        columns.forEach(column -> table.addCell(
                set(new PdfPCell(new Phrase(column.title(), ink.quiet(8))), column.kind(), Element.ALIGN_BOTTOM)));
        for (List<Cell> row : content.rows()) {
            for (int at = 0; at < row.size(); at++) {
                table.addCell(cell(row.get(at), columns.get(at).kind(), at == 0));
            }
        }
        return table;
    }

    private PdfPCell caption(Block.Table content, int columns) {
        Phrase words = new Phrase(13, content.caption(), ink.bold(11));
        if (!content.about().isEmpty()) {
            words.add(Chunk.NEWLINE);
            words.add(new Chunk(content.about(), ink.quiet(8)));
        }
        PdfPCell cell = new PdfPCell(words);
        cell.setLeading(1, 1.2f);
        cell.setColspan(columns);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingBottom(6);
        return cell;
    }

    private PdfPCell cell(Cell content, Kind kind, boolean first) {
        Double heat = content.heat();
        Phrase words = new Phrase(content.text(), first || heat != null ? ink.bold(9) : ink.regular(9));
        if (!content.note().isEmpty()) {
            words.add(new Chunk("  " + content.note(), ink.quiet(8)));
        }
        PdfPCell cell = set(new PdfPCell(words), kind, Element.ALIGN_MIDDLE);
        if (heat != null) {
            cell.setBackgroundColor(Ink.heat(heat));
        }
        Bar bar = content.bar();
        if (bar != null) {
            cell.setPaddingBottom(PADDING + BAR_HEIGHT + 3);
            cell.setCellEvent((_, place, layers) -> draw(bar, place, layers[PdfPTable.LINECANVAS]));
        }
        return cell;
    }

    private static PdfPCell set(PdfPCell cell, Kind kind, int vertical) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Ink.LINE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(PADDING);
        cell.setVerticalAlignment(vertical);
        cell.setHorizontalAlignment(
                switch (kind) {
                    case WORDS -> Element.ALIGN_LEFT;
                    case FIGURES -> Element.ALIGN_RIGHT;
                    case HEAT -> Element.ALIGN_CENTER;
                });
        return cell;
    }

    /// Starts at zero, and shows the interval as a line over it.
    private static void draw(Bar bar, Rectangle place, PdfContentByte canvas) {
        float width = place.getWidth() - 4 * PADDING;
        float left = place.getLeft() + 3 * PADDING;
        float bottom = place.getBottom() + 3;
        canvas.saveState();
        canvas.setColorFill(Ink.BAR);
        canvas.rectangle(left, bottom, part(bar.value()) * width, BAR_HEIGHT);
        canvas.fill();
        canvas.setColorStroke(Ink.TEXT);
        canvas.setLineWidth(1);
        canvas.moveTo(left + part(bar.lower()) * width, bottom + BAR_HEIGHT / 2);
        canvas.lineTo(left + part(bar.upper()) * width, bottom + BAR_HEIGHT / 2);
        canvas.stroke();
        canvas.restoreState();
    }

    private static float part(double percent) {
        return (float) Math.clamp(percent / 100, 0, 1);
    }
}
