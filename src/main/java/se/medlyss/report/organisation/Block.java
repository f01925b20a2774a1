package se.medlyss.report.organisation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.stats.Interval;

/// A part of the report, in words and numbers, not yet laid out.
sealed interface Block {

    /// @param level 2 for a chapter, 3 for a part of one
    record Heading(int level, String words) implements Block {}

    record Paragraph(String words) implements Block {}

    record Cards(List<Card> cards) implements Block {
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /// A headline figure.
    ///
    /// @param note       interval and number of calls; empty for none
    /// @param definition what the figure is
    record Card(String label, String value, String note, String definition) {}

    /// @param about what the figures are; empty when the caption says it
    record Table(String caption, String about, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// @param share of the width, among the columns
    record Column(String title, Kind kind, int share) {
        static Column words(String title, int share) {
            return new Column(title, Kind.WORDS, share);
        }

        static Column figures(String title, int share) {
            return new Column(title, Kind.FIGURES, share);
        }

        static Column heat(String title, int share) {
            return new Column(title, Kind.HEAT, share);
        }
    }

    /// How a column is set.
    enum Kind {
        WORDS,
        FIGURES,
        /// A heat map's.
        HEAT
    }

    /// @param note beside the text, quieter
    /// @param heat 0..1 for a cell of a heat map; null for others
    /// @param bar  drawn beside the text; null for none
    record Cell(
            String text,
            String note,
            @Nullable Double heat,
            @Nullable Bar bar) {
        static Cell of(String text) {
            return new Cell(text, "", null, null);
        }

        static Cell of(String text, String note) {
            return new Cell(text, note, null, null);
        }
    }

    /// A share with its interval, each 0..100.
    record Bar(double value, double lower, double upper) {
        static Bar of(double value, @Nullable Interval interval) {
            return interval == null ? new Bar(value, value, value) : new Bar(value, interval.lower(), interval.upper());
        }
    }

    /// Shares of approved calls by the number of calls, between what chance alone spreads.
    ///
    /// @param x      what lies along the lower edge
    /// @param inner  limits at some numbers of calls, ascending
    /// @param outer  the same, wider
    /// @param middle of all together, in percent
    record Funnel(
            String caption, String about, String x, List<Dot> dots, List<Limit> inner, List<Limit> outer, double middle)
            implements Block {
        public Funnel {
            dots = List.copyOf(dots);
            inner = List.copyOf(inner);
            outer = List.copyOf(outer);
        }
    }

    /// @param signal whether it lies outside the outer limits
    record Dot(String name, int calls, double percent, boolean signal) {}

    /// What chance spreads for that many calls, in percent.
    record Limit(double calls, double lower, double upper) {}

    /// A line over time.
    ///
    /// @param marks oldest first
    record Line(String caption, String about, List<Mark> marks) implements Block {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /// @param told    null where the figure is withheld
    /// @param limits  null without
    /// @param signal  whether it is more than ordinary variation
    /// @param version a version of the process that begins here; 0 for none
    record Mark(String when, @Nullable Bar told, @Nullable Bar limits, boolean signal, int version) {

        /// What is said above it; empty for nothing.
        ///
        /// @param crowded whether words of neighbours would overlap: then the ring alone shows a signal
        String above(Wording wording, boolean crowded) {
            return Stream.of(
                            signal && !crowded ? wording.get("report.signal") : "",
                            version > 0 ? wording.get("insights.trend.version", version) : "")
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }
}
