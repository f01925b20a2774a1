package se.medlyss.report.organisation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.OutputFile;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;

/// The report on paper: A4 across, with page numbers.
public final class PdfReport implements OutputFile {

    private static final float MARGIN = 36;
    private static final Pattern IDENTIFIERS = Pattern.compile("/ID \\[<([0-9a-f]{32})><([0-9a-f]{32})>]");
    private static final Pattern SUBSETS = Pattern.compile("/[A-Z]{6}\\+");
    private static final int IDENTIFIER = 32;

    private final Wording wording;

    public PdfReport(Language language) {
        this.wording = new Wording(language);
    }

    @Override
    public String name() {
        return ReportFile.PDF.name(wording.language());
    }

    @Override
    public Draft begin(OutputStream to) {
        return figures -> to.write(pdf(figures));
    }

    private byte[] pdf(OrganisationFigures figures) {
        Composition report = Composition.of(figures, wording);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ink ink = new Ink();
        try (Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(new PageNumbers(report.title(), ink));
            document.addTitle(report.title());
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(wording.language().tag()));
            document.open();
            // Opening puts the time of day there.
            writer.getInfo().put(PdfName.CREATIONDATE, date(figures.asOf().orElse(Instant.EPOCH)));
            PdfLayout layout = new PdfLayout(document, writer, ink, wording);
            layout.title(report.title(), report.subtitle());
            report.blocks().forEach(layout::add);
        }
        return repeatable(out.toByteArray(), figures.identity());
    }

    private static PdfDate date(Instant moment) {
        return new PdfDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
    }

    /// The library draws the file's identifiers and the names of its subsets of typefaces by chance. They are put the
    /// same for the same report, in the same length, so that nothing else moves.
    private static byte[] repeatable(byte[] pdf, String identity) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String id = identity.substring(0, IDENTIFIER);
        String named = IDENTIFIERS.matcher(text).replaceAll("/ID [<" + id + "><" + id + ">]");
        String plain = SUBSETS.matcher(named).replaceAll(Matcher.quoteReplacement("/MEDLYS+"));
        return plain.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class PageNumbers extends PdfPageEventHelper {

        private final String title;
        private final Ink ink;

        PageNumbers(String title, Ink ink) {
            this.title = title;
            this.ink = ink;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Phrase words = new Phrase(title + " · " + writer.getPageNumber(), ink.quiet(8));
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_RIGHT, words, document.right(), document.bottom() - 14, 0);
        }
    }
}
