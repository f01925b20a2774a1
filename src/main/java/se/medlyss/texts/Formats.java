package se.medlyss.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// How dates, clock times, durations and figures are written in the language of the moment. Clock times are 24 h.
public final class Formats {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";

    private final Texts texts;

    /// Formats that follow the language of the texts.
    public Formats(Texts texts) {
        this.texts = texts;
    }

    /// Day and month: `7 nov`, `7. nov.`, `7 Nov`.
    public String day(TemporalAccessor date) {
        return formatted(norwegian() ? "d. MMM" : "d MMM", date);
    }

    /// Day, month and year: `7 nov 2026`.
    public String date(TemporalAccessor date) {
        return formatted(norwegian() ? "d. MMM yyyy" : "d MMM yyyy", date);
    }

    /// Weekday, day and month: `fre 7 nov`.
    public String weekday(LocalDate date) {
        return formatted(norwegian() ? "EEE d. MMM" : "EEE d MMM", date);
    }

    /// Clock time in hours and minutes: `14:02`.
    public String time(TemporalAccessor time) {
        return formatted("HH:mm", time);
    }

    /// Day, month and clock time: `7 nov 14:02`.
    public String dayAndTime(LocalDateTime moment) {
        return day(moment) + " " + time(moment);
    }

    /// Elapsed time as `m:ss`, from one hour as `h:mm:ss`; whole seconds, cut, never negative.
    public static String clock(Duration elapsed) {
        return clock(Math.max(0, elapsed.toSeconds()));
    }

    /// Elapsed whole seconds as in [#clock(Duration)].
    public static String clock(long seconds) {
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// A difference with its sign: `+0:36`, `−0:05`.
    public static String difference(long seconds) {
        return (seconds < 0 ? MINUS : "+") + clock(Math.abs(seconds));
    }

    /// A length of time in hours and minutes: `3 h 10 min`, `45 min`, in Norwegian `3 t 10 min`.
    public String hoursAndMinutes(Duration length) {
        String minutes = length.toMinutesPart() + NO_BREAK_SPACE + "min";
        String hours = norwegian() ? "t " : "h ";
        return length.toHours() == 0 ? minutes : length.toHours() + NO_BREAK_SPACE + hours + minutes;
    }

    /// A percentage (0..100 and beyond with a bonus) with one decimal, rounded half up: `82,5 %`, in English `82.5%`.
    public String percent(BigDecimal percent) {
        return number(percent, 1) + percentSign();
    }

    /// A whole percentage, of a size that is chosen: `110 %`, in English `110%`.
    public String percent(int percent) {
        return percent + percentSign();
    }

    private String percentSign() {
        return "en".equals(texts.locale().getLanguage()) ? "%" : NO_BREAK_SPACE + "%";
    }

    /// A figure with the given number of decimals, rounded half up, with the language's decimal sign.
    public String number(BigDecimal value, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(texts.locale());
        // In English it would be a hyphen.
        symbols.setMinusSign(MINUS.charAt(0));
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private boolean norwegian() {
        return !"sv".equals(texts.locale().getLanguage())
                && !"en".equals(texts.locale().getLanguage());
    }

    private String formatted(String pattern, TemporalAccessor moment) {
        Locale locale = texts.locale();
        String written = DateTimeFormatter.ofPattern(pattern, locale).format(moment);
        // The locale data write "nov." and "fre." in Swedish; Swedish usage (Språkrådet) has no full stop in tables.
        return "sv".equals(locale.getLanguage()) ? written.replace(".", "") : written;
    }
}
