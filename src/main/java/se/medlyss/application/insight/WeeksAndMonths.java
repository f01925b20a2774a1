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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;

/// Which weeks may be told beside the months and the whole. A month minus the weeks in it leaves the days at its edge,
/// and those, taken from the week that they lie in, leave the days at the edge of the next month, and so on.
///
/// Whatever is told is a stretch of the calls in the order of their days. What follows from stretches by adding and
/// subtracting is known: each stretch ties its two ends, and any two ends that are tied, however far around, have
/// between them a stretch that follows. So weeks are told as long as no stretch that follows is of a small group, none
/// minus another within it, and nothing that the teams and their months leave of them either.
final class WeeksAndMonths {

    /// Calls in the order of their days, from one to before another.
    private record Stretch(int from, int to) {
        boolean within(Stretch other) {
            return other.from <= from && to <= other.to;
        }

        boolean overlaps(Stretch other) {
            return other.from < to && from < other.to;
        }
    }

    private final Slice slice;
    private final List<EvaluationFacts> calls;
    private final List<Stretch> weeks = new ArrayList<>();
    private final List<Stretch> months = new ArrayList<>();
    private final Map<Span, List<EvaluationFacts>> groups;
    private final List<Span> spans;
    private final List<@Nullable Why> reasons;
    private final ToldTogether beside;

    WeeksAndMonths(Slice slice, Map<Span, List<EvaluationFacts>> weeks, Trend months) {
        this.slice = slice;
        this.calls = slice.counted();
        weeks.values().forEach(members -> this.weeks.add(week(members.getFirst().day())));
        months.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .forEach(
                        point -> this.months.add(month(point.behind().getFirst().day())));
        this.groups = weeks;
        this.spans = List.copyOf(weeks.keySet());
        this.reasons = new ArrayList<>(slice.withheldAlone(weeks, each -> Span.of(Span.Unit.WEEK, each.day())));
        slice.together().parts().forEach(this::withholdAsIn);
        this.beside = new ToldTogether(slice, months, TeamMonths.of(slice).told());
    }

    /// Of processes that are looked at together none may be told of by a week that it is not told of by itself.
    private void withholdAsIn(Slice part) {
        slice.together()
                .spans()
                .of(part, Span.Unit.WEEK)
                .forEach(week -> reasons.set(spans.indexOf(week), Why.PROTECTS_ANOTHER));
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

    /// For each week why it is withheld; null for one that may be told. The newest weeks are told first, and a week
    /// only if nothing follows from it and those that are told already.
    List<@Nullable Why> withheld() {
        if (slice.origin() == Facts.Origin.OWN) {
            return Trend.withheld(slice, groups, Span.Unit.WEEK);
        }
        List<Integer> newestFirst = told().boxed().toList().reversed();
        newestFirst.forEach(week -> reasons.set(week, Why.PROTECTS_ANOTHER));
        tell(newestFirst);
        return reasons;
    }

    /// Half by half, since mostly all of them may be told.
    private void tell(List<Integer> some) {
        some.forEach(week -> reasons.set(week, null));
        if (some.isEmpty() || !givesAway()) {
            return;
        }
        some.forEach(week -> reasons.set(week, Why.PROTECTS_ANOTHER));
        if (some.size() > 1) {
            int half = some.size() / 2;
            tell(some.subList(0, half));
            tell(some.subList(half, some.size()));
        }
    }

    private boolean givesAway() {
        Ties ties = new Ties();
        ties.add(0, calls.size());
        months.forEach(month -> ties.add(month.from, month.to));
        told().forEach(at -> ties.add(weeks.get(at).from, weeks.get(at).to));
        return anyRest(ties)
                || new Flanks(calls, ties).anySmall()
                || !beside.givenAway(told().mapToObj(spans::get).collect(Collectors.toSet()))
                        .isEmpty();
    }

    private IntStream told() {
        return IntStream.range(0, weeks.size()).filter(at -> reasons.get(at) == null);
    }

    /// What is left of a stretch when the told weeks within, or months and weeks, are taken away: it may lie
    /// scattered.
    private boolean anyRest(Ties ties) {
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
                if (from < to
                        && Objects.equals(lowest.get(from), lowest.get(to))
                        && (few(all, told) || few(all, beside))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether what is left is of few calls or people, and not nothing.
    ///
    /// @param taken in order, none overlapping another
    private boolean few(Stretch all, List<Stretch> taken) {
        Set<String> people = new HashSet<>();
        int left = 0;
        int at = all.from;
        for (int next = 0; next <= taken.size(); next++) {
            Stretch gap = next == taken.size() ? new Stretch(all.to, all.to) : taken.get(next);
            if (gap.within(all)) {
                for (; at < gap.from; at++) {
                    people.add(calls.get(at).persons().agent());
                    left++;
                    if (!new Disclosure.Group(people.size(), left).small()) {
                        return false;
                    }
                }
                at = gap.to;
            }
        }
        return left > 0;
    }
}
