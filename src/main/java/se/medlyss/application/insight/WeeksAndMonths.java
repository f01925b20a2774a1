package se.medlyss.application.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;

/// Which weeks may be told beside the months and the whole. A month minus the weeks in it leaves the days at its
/// edge,
/// and those, taken from the week that they lie in, leave the days at the edge of the next month, and so on.
///
/// Whatever is told is a stretch of the calls in the order of their days. What follows from stretches by adding and
/// subtracting is known: each stretch ties its two ends, and any two ends that are tied, however far around, have
/// between them a stretch that follows. So weeks are withheld until no stretch that follows is of a small group, and
/// none minus another within it.
final class WeeksAndMonths {

    /// Calls in the order of their days, from one to before another.
    private record Stretch(int from, int to) {
        boolean within(Stretch other) {
            return other.from <= from && to <= other.to;
        }

        boolean overlaps(Stretch other) {
            return other.from < to && from < other.to;
        }

        int calls() {
            return to - from;
        }
    }

    private final Slice slice;
    private final List<EvaluationFacts> calls;
    private final List<Stretch> weeks = new ArrayList<>();
    private final List<Stretch> months = new ArrayList<>();
    private final List<@Nullable Why> reasons;

    WeeksAndMonths(Slice slice, Map<Span, List<EvaluationFacts>> weeks, Trend months) {
        this.slice = slice;
        this.calls = slice.counted();
        weeks.values().forEach(members -> this.weeks.add(week(members.getFirst().day())));
        months.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .forEach(
                        point -> this.months.add(month(point.behind().getFirst().day())));
        this.reasons = new ArrayList<>(Trend.withheld(slice, weeks, Span.Unit.WEEK));
    }

    private Stretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(before(monday), before(monday.plusWeeks(1)));
    }

    private Stretch month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Stretch(before(first), before(first.plusMonths(1)));
    }

    /// How many calls are earlier.
    private int before(LocalDate day) {
        int low = 0;
        int high = calls.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (calls.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// For each week why it is withheld; null for one that may be told.
    List<@Nullable Why> withheld() {
        if (slice.origin() == Facts.Origin.CENTRE) {
            OptionalInt next = next();
            while (next.isPresent()) {
                reasons.set(next.getAsInt(), Why.PROTECTS_ANOTHER);
                next = next();
            }
        }
        return reasons;
    }

    /// A week that has to be withheld too; empty when nothing is given away.
    private OptionalInt next() {
        Ties ties = new Ties();
        Ties monthsAlone = new Ties();
        ties.add(0, calls.size(), Ties.FIXED);
        monthsAlone.add(0, calls.size(), Ties.FIXED);
        for (Stretch month : months) {
            ties.add(month.from, month.to, Ties.FIXED);
            monthsAlone.add(month.from, month.to, Ties.FIXED);
        }
        told().forEach(at -> ties.add(weeks.get(at).from, weeks.get(at).to, at));
        OptionalInt scattered = forRests(ties);
        return scattered.isPresent() ? scattered : forFlanks(ties, monthsAlone);
    }

    private IntStream told() {
        return IntStream.range(0, weeks.size()).filter(at -> reasons.get(at) == null);
    }

    /// What is left of a stretch when the told weeks within, or months and weeks, are taken away: it may lie
    /// scattered.
    private OptionalInt forRests(Ties ties) {
        List<Stretch> told = told().mapToObj(weeks::get).toList();
        List<Stretch> beside = Stream.concat(
                        months.stream(),
                        told.stream().filter(week -> months.stream().noneMatch(week::overlaps)))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
        Map<Integer, Integer> lowest = ties.lowest();
        for (int from : ties.ends()) {
            for (int to : ties.ends()) {
                Stretch all = new Stretch(from, to);
                if (from < to && Objects.equals(lowest.get(from), lowest.get(to))) {
                    OptionalInt first = few(all, told);
                    OptionalInt few = first.isPresent() ? first : few(all, beside);
                    OptionalInt week = few.isPresent() ? nearest(few.getAsInt(), all) : few;
                    if (week.isPresent()) {
                        return week;
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Together with its neighbour, what is left is soonest large enough.
    private OptionalInt nearest(int call, Stretch all) {
        return told().filter(at -> weeks.get(at).within(all))
                .boxed()
                .min(Comparator.comparingInt(
                        (Integer at) -> Math.max(weeks.get(at).from - call, call - weeks.get(at).to)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Where the few calls are that are left; empty when it is none, or enough.
    ///
    /// @param taken in order, none overlapping another
    private OptionalInt few(Stretch all, List<Stretch> taken) {
        Set<String> people = new HashSet<>();
        int left = 0;
        int last = 0;
        int at = all.from;
        for (int next = 0; next <= taken.size(); next++) {
            Stretch gap = next == taken.size() ? new Stretch(all.to, all.to) : taken.get(next);
            if (gap.within(all)) {
                for (; at < gap.from; at++) {
                    people.add(calls.get(at).persons().agent());
                    left++;
                    last = at;
                    if (!new Disclosure.Group(people.size(), left).small()) {
                        return OptionalInt.empty();
                    }
                }
                at = gap.to;
            }
        }
        return left > 0 ? OptionalInt.of(last) : OptionalInt.empty();
    }

    private OptionalInt smallest(IntStream some) {
        return some.boxed()
                .min(Comparator.comparingInt((Integer at) -> weeks.get(at).calls()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private OptionalInt forFlanks(Ties ties, Ties monthsAlone) {
        return new Flanks(calls, ties)
                .small()
                .map(between -> smallest(
                        between.stream().filter(at -> hangs(at, monthsAlone)).toList(), between))
                .orElse(OptionalInt.empty());
    }

    /// Where weeks hang on the months is the fewest places to part them.
    private boolean hangs(int week, Ties months) {
        return months.ends().contains(weeks.get(week).from) || months.ends().contains(weeks.get(week).to);
    }

    private OptionalInt smallest(List<Integer> better, List<Integer> all) {
        return smallest((better.isEmpty() ? all : better).stream().mapToInt(Integer::intValue));
    }
}
