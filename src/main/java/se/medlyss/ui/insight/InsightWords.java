package se.medlyss.ui.insight;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.chart.RunRule;
import se.medlyss.stats.effects.Effect;
import se.medlyss.texts.Formats;
import se.medlyss.texts.Texts;

/// How figures are said.
final class InsightWords {

    private static final double LEAST_P = 0.001;

    /// Percent, but where there is a bonus.
    private static final double MOST = 100;

    private final Texts texts;
    private final Formats formats;

    InsightWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// A whole percent with its sign.
    String percent(double value) {
        return texts.get("insights.percent", whole(value));
    }

    /// Without decimals.
    String whole(double value) {
        return formats.number(BigDecimal.valueOf(value), 0);
    }

    /// With one decimal.
    String tenths(double value) {
        return formats.number(BigDecimal.valueOf(value), 1);
    }

    /// From and to, each with one decimal: `4,1–9,8`.
    String tenths(Interval interval) {
        return tenths(interval.lower()) + "–" + tenths(interval.upper());
    }

    /// With one decimal and its sign: `+3,1`, `−0,4`.
    String signed(double value) {
        return (value < 0 ? "\u2212" : "+") + tenths(Math.abs(value));
    }

    /// With two decimals.
    String hundredths(double value) {
        return formats.number(BigDecimal.valueOf(value), 2);
    }

    /// A p value with its sign: `= 0,16`, or `< 0,001`.
    String p(double value) {
        return value < LEAST_P
                ? "< " + formats.number(BigDecimal.valueOf(LEAST_P), 3)
                : "= " + formats.number(BigDecimal.valueOf(value), value < 0.1 ? 3 : 2);
    }

    /// The figure alone; a dash when it is not told.
    String figure(Told told) {
        return switch (told) {
            case Told.Shown shown -> whole(shown.value());
            case Told.NotTold _ -> "–";
        };
    }

    /// The figure in percent; a dash when it is not told.
    String percent(Told told) {
        return switch (told) {
            case Told.Shown shown -> percent(shown.value());
            case Told.NotTold _ -> "–";
        };
    }

    /// Half the width of a symmetric interval: `±1,6`; empty without one.
    String plusMinus(Told told) {
        return told instanceof Told.Shown shown && shown.interval() != null
                ? "±" + tenths((shown.interval().upper() - shown.interval().lower()) / 2)
                : "";
    }

    /// From and to: `67–75`; empty without an interval.
    String fromTo(Told told) {
        return told instanceof Told.Shown shown ? fromTo(shown.interval()) : "";
    }

    String fromTo(@Nullable Interval interval) {
        return interval == null ? "" : whole(interval.lower()) + "–" + whole(interval.upper());
    }

    /// Why a figure is not told; empty when it is.
    String why(Told told) {
        return switch (told) {
            case Told.Shown _ -> "";
            case Told.NotTold withheld -> texts.of("insights.why.", withheld.why());
        };
    }

    /// The figure, its interval and number in a sentence; or why it is not told.
    String sentence(Told told) {
        return switch (told) {
            case Told.Shown shown
            when shown.interval() == null -> texts.get("insights.told.alone", percent(shown.value()), shown.calls());
            case Told.Shown shown ->
                texts.get("insights.told.sure", percent(shown.value()), fromTo(shown.interval()), shown.calls());
            case Told.NotTold _ -> why(told);
        };
    }

    /// How many calls: `142 samtal`.
    String calls(int calls) {
        return texts.get("insights.calls", calls);
    }

    /// A level in percent and how sure it is, `74,2 % (70,1–78,3)`; or why there is none.
    String level(Figure<Effect> figure) {
        return switch (figure) {
            case Figure.Known<Effect>(Effect level) -> {
                Interval sure = level.interval(Interval.LEVEL);
                double most = Math.max(MOST, level.estimate());
                String percent = texts.get("insights.percent", tenths(level.estimate()));
                yield percent + " (" + tenths(sure.within(0, most)) + ")";
            }
            case Figure.Undefined<Effect>(var why) -> texts.of("stats.why.", why);
        };
    }

    /// `v34`, or the month's short name.
    String span(Span span) {
        return switch (span.unit()) {
            case WEEK -> texts.get("insights.week", Integer.toString(span.number()));
            case MONTH ->
                Month.of(span.number())
                        .getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale())
                        .replace(".", "");
        };
    }

    /// What makes a point a signal; empty for ordinary variation.
    String signals(Set<RunRule> signals) {
        return signals.stream()
                .sorted()
                .findFirst()
                .map(rule -> texts.of("insights.signal.", rule))
                .orElse("");
    }

    /// An answer as [Answers] has it.
    String answer(byte answer) {
        return switch (answer) {
            case Answers.MET -> texts.get("control.answer.yes");
            case Answers.NOT_MET -> texts.get("control.answer.no");
            case Answers.NOT_APPLICABLE -> texts.get("control.answer.not-applicable");
            case Answers.NOT_HEARD -> texts.get("control.answer.not-heard");
            case Answers.UNANSWERED, Answers.TEXT -> texts.get("insights.coaches.mix.unanswered");
            default -> percent(answer);
        };
    }

    /// Seconds as `m:ss`.
    String clock(double seconds) {
        return Formats.clock(Math.round(seconds));
    }
}
