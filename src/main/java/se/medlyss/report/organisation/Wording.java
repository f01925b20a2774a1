package se.medlyss.report.organisation;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.Told;
import se.medlyss.process.Language;
import se.medlyss.process.LocalText;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.stats.Interval;
import se.medlyss.texts.Texts;

/// How figures, days and reasons read in one language.
public final class Wording {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final double LEAST_PROBABILITY = 0.001;

    private final Language language;
    private final Texts texts;

    public Wording(Language language) {
        this.language = language;
        this.texts = new Texts(language.locale());
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// The text of a key.
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /// The text of a constant.
    public String of(String prefix, Enum<?> constant, Object... arguments) {
        return texts.of(prefix, constant, arguments);
    }

    /// A text of a process.
    public String in(LocalText text) {
        return text.in(language);
    }

    /// With one decimal.
    public String number(double value) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /// With two decimals.
    public String coefficient(double value) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// `< 0,001` or `= 0,023`, with three decimals.
    public String probability(double value) {
        NumberFormat format = format();
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return value < LEAST_PROBABILITY ? "< " + format.format(LEAST_PROBABILITY) : "= " + format.format(value);
    }

    /// A whole number.
    public String count(long value) {
        return format().format(value);
    }

    /// `82,4 %`.
    public String percent(double value) {
        return texts.get("insights.percent", number(value)).replace(" ", NO_BREAK_SPACE);
    }

    /// `80,1–84,6`; empty without an interval.
    public String interval(@Nullable Interval interval) {
        return interval == null ? "" : number(interval.lower()) + "–" + number(interval.upper());
    }

    /// The figure, or in words why it is not told.
    public String figure(Told told) {
        return switch (told) {
            case Told.Shown shown -> percent(shown.value());
            case Told.NotTold withheld -> texts.of("insights.why.", withheld.why());
        };
    }

    /// A share as a cell of a table, drawn with its interval.
    Cell share(Told told) {
        return switch (told) {
            case Told.Shown shown ->
                new Cell(
                        percent(shown.value()),
                        interval(shown.interval()),
                        null,
                        Bar.of(shown.value(), shown.interval()));
            case Told.NotTold _ -> Cell.of("–", figure(told));
        };
    }

    /// A team's id, or that it is not known.
    public String team(String id) {
        return id.isEmpty() ? get("insights.stages.unknown") : id;
    }

    /// The interval and the number of calls; empty for what is withheld.
    public String sureness(Told told) {
        return switch (told) {
            case Told.Shown shown ->
                (interval(shown.interval()) + " · " + texts.get("insights.calls", shown.calls()))
                        .replaceFirst("^ · ", "");
            case Told.NotTold _ -> "";
        };
    }

    /// `nov. 2026`, or `v. 47 2026`.
    public String span(Span span) {
        return switch (span.unit()) {
            case MONTH ->
                DateTimeFormatter.ofPattern("MMM yyyy", locale()).format(YearMonth.of(span.year(), span.number()));
            case WEEK ->
                (get("insights.week", Integer.toString(span.number())) + " " + span.year())
                        .replace(" ", NO_BREAK_SPACE);
        };
    }

    /// `3 november 2026`.
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /// The day of a moment, in UTC: a report has to read the same wherever it is made.
    public String day(Instant moment) {
        return day(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private Locale locale() {
        return texts.locale();
    }

    private NumberFormat format() {
        return NumberFormat.getNumberInstance(locale());
    }
}
