package se.medlyss.report.table;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Cells of a CSV file that no spreadsheet takes for a formula. A text that begins with a character that could begin
/// one has an apostrophe put before it, and so has a text that begins with an apostrophe: whoever reads the texts
/// takes one away. Numbers stay numbers (OWASP, *CSV Injection*).
final class SpreadsheetText {

    /// Also the wide forms that some spreadsheets take for the narrow ones.
    private static final String DANGEROUS = "=+-@\t\r\n|%'\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    /// RFC 3339, always with milliseconds.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private SpreadsheetText() {}

    /// The cell's text.
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case OffsetDateTime time -> TIME.format(time);
            default -> harmless(value.toString());
        };
    }

    /// Without an exponent, and without zeros at the end: `82.5`.
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String harmless(String text) {
        int first = 0;
        while (first < text.length() && blank(text.charAt(first))) {
            first++;
        }
        boolean dangerous = first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0
                || !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }

    /// Spreadsheets drop these before they look for a formula.
    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF' || letter < ' ';
    }
}
