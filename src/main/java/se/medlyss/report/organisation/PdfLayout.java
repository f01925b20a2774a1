package se.medlyss.report.organisation;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// Sets the report's parts on paper, one below the other.
final class PdfLayout {

    private static final float CARD_PADDING = 8;

    private final Document document;
    private final PdfWriter writer;
    private final Ink ink;
    private final Wording wording;
    private final PdfTables tables;
    private int chapters;

    PdfLayout(Document document, PdfWriter writer, Ink ink, Wording wording) {
        this.document = document;
        this.writer = writer;
        this.ink = ink;
        this.wording = wording;
        this.tables = new PdfTables(ink);
    }

    void title(String title, String subtitle) {
        document.add(new Paragraph(title, ink.bold(18)));
        document.add(new Paragraph(subtitle, ink.quiet(10)));
    }

    void add(Block block) {
        switch (block) {
            case Block.Heading(int level, String words) -> {
                if (level == 2) {
                    beginChapter();
                }
                heading(words, level == 2 ? 14 : 11);
            }
            case Block.Paragraph(String words) -> paragraph(words);
            case Block.Cards cards -> document.add(cards(cards));
            case Block.Table table -> document.add(tables.of(table));
            case Block.Line line ->
                document.add(figure(line.caption(), line.about(), new PdfLine(line, writer, ink, wording).drawn()));
            case Block.Funnel funnel ->
                document.add(
                        figure(funnel.caption(), funnel.about(), new PdfFunnel(funnel, writer, ink, wording).drawn()));
        }
    }

    /// On a page of its own; the first one follows the title.
    private void beginChapter() {
        if (chapters > 0) {
            document.newPage();
        }
        chapters++;
    }

    private void heading(String words, float points) {
        Paragraph heading = new Paragraph(words, ink.bold(points));
        heading.setSpacingBefore(14);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    private void paragraph(String words) {
        Paragraph paragraph = new Paragraph(words, ink.regular(9));
        paragraph.setSpacingBefore(4);
        document.add(paragraph);
    }

    private PdfPTable cards(Block.Cards cards) {
        PdfPTable table = new PdfPTable(cards.cards().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setKeepTogether(true);
        for (Block.Card card : cards.cards()) {
            PdfPCell cell = new PdfPCell();
            cell.setBorderColor(Ink.LINE);
            cell.setPadding(CARD_PADDING);
            cell.addElement(new Paragraph(card.label(), ink.quiet(8)));
            cell.addElement(new Paragraph(card.value(), ink.bold(18)));
            cell.addElement(new Paragraph(card.note(), ink.regular(8)));
            Paragraph definition = new Paragraph(9, card.definition(), ink.quiet(6.5f));
            definition.setSpacingBefore(4);
            cell.addElement(definition);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPTable figure(String caption, String about, Image picture) {
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setKeepTogether(true);
        table.addCell(plain(new Phrase(caption, ink.bold(11))));
        table.addCell(plain(new Phrase(about, ink.quiet(8))));
        PdfPCell drawn = new PdfPCell(picture, true);
        drawn.setBorder(Rectangle.NO_BORDER);
        drawn.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(drawn);
        return table;
    }

    private static PdfPCell plain(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        return cell;
    }
}
