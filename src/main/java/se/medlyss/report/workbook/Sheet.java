package se.medlyss.report.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A sheet that is filled row by row. Whatever is a text is written as a text, so that none of them becomes a
/// formula.
final class Sheet {

    /// A spreadsheet holds no more letters in a cell.
    private static final int MOST_LETTERS = 32_767;

    private static final int ROWS_IN_MEMORY = 500;
    private static final String HEADING_FILL = "E5F0FB";
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    /// All with their decimal, so that they stand below each other.
    private static final String FIGURE = "0.0";

    private static final int FIGURE_SCALE = 1;

    /// More columns cannot be read on one sheet of paper.
    private static final int MOST_ON_PAPER = 12;

    private final Worksheet sheet;
    private int next;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /// The headings, which stay in sight.
    void headings(List<String> titles, double... widths) {
        for (int at = 0; at < widths.length; at++) {
            sheet.width(at, widths[at]);
        }
        row(titles.toArray());
        sheet.range(0, 0, 0, titles.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(HEADING_FILL)
                .set();
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, titles.size() - 1);
        paper(titles.size());
    }

    /// Nordic paper, across, as wide as all columns, with the headings on each page.
    private void paper(int columns) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        if (columns <= MOST_ON_PAPER) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    /// Adds a row.
    ///
    /// @param values numbers, truth values, moments, or anything with a text; null for an empty cell
    void row(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            cell(column, values[column]);
        }
        next++;
    }

    /// Whether another row has room.
    boolean full() {
        return next >= Worksheet.MAX_ROWS;
    }

    /// Lets go of the rows so far, now and then.
    void spill() throws IOException {
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    /// Rounded to a decimal, as figures are shown.
    static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(FIGURE_SCALE, RoundingMode.HALF_UP);
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> sheet.value(next, column, (String) null);
            case BigDecimal figure
            when figure.scale() == FIGURE_SCALE -> {
                sheet.value(next, column, figure);
                sheet.style(next, column).format(FIGURE).set();
            }
            case Number number -> sheet.value(next, column, number);
            case Boolean truth -> sheet.value(next, column, truth);
            case OffsetDateTime time -> {
                sheet.value(next, column, time.toLocalDateTime());
                sheet.style(next, column).format(TIME).set();
            }
            default -> sheet.inlineString(next, column, printable(value.toString()));
        }
    }

    /// XML has no place for control characters and for halves of characters.
    private static String printable(String text) {
        int[] letters = text.codePoints()
                .map(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r'
                                || letter >= 0xD800 && letter <= 0xDFFF
                                || letter == 0xFFFE
                                || letter == 0xFFFF
                        ? 0xFFFD
                        : letter)
                .toArray();
        String whole = new String(letters, 0, letters.length);
        return whole.length() <= MOST_LETTERS ? whole : whole.substring(0, MOST_LETTERS);
    }
}
