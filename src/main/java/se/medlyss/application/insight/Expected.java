package se.medlyss.application.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Roster;

/// How many evaluations were to come from each coach in a period, by the roster's monthly targets. Of a month that
/// the period holds in part, the target counts by its days.
final class Expected {

    private final Roster roster;
    private final double months;
    private final boolean told;
    private final @Nullable String coach;

    private Expected(Roster roster, double months, boolean told, @Nullable String coach) {
        this.roster = roster;
        this.months = months;
        this.told = told;
        this.coach = coach;
    }

    /// The period ends with its latest evaluation where it has no end of its own.
    static Expected of(Facts facts, InsightFilter filter, List<EvaluationFacts> within) {
        boolean whole = filter.team() == null && filter.channel() == null;
        LocalDate first = filter.from() == null ? day(within, Comparator.reverseOrder()) : filter.from();
        LocalDate last = filter.to() == null ? day(facts.all(), Comparator.naturalOrder()) : filter.to();
        boolean told = whole && first != null && last != null && !last.isBefore(first);
        return new Expected(facts.roster(), told ? months(first, last) : 0, told, filter.coach());
    }

    private static @Nullable LocalDate day(List<EvaluationFacts> all, Comparator<LocalDate> order) {
        return all.stream().map(EvaluationFacts::day).max(order).orElse(null);
    }

    /// The months from the first to the last day, both included, in parts by their days.
    static double months(@Nullable LocalDate first, @Nullable LocalDate last) {
        double months = 0;
        if (first == null || last == null) {
            return months;
        }
        for (LocalDate from = first;
                !from.isAfter(last);
                from = from.withDayOfMonth(1).plusMonths(1)) {
            LocalDate end = YearMonth.from(from).atEndOfMonth();
            LocalDate until = end.isAfter(last) ? last : end;
            months += (ChronoUnit.DAYS.between(from, until) + 1.0) / end.getDayOfMonth();
        }
        return months;
    }

    /// What was to come from a coach; null where the roster says nothing.
    @Nullable
    Integer of(String anyId) {
        String id = roster.resolve(anyId);
        return roster.coaches().stream()
                .filter(each -> told && each.id().equals(id) && each.target() != null)
                .map(this::calls)
                .findFirst()
                .orElse(null);
    }

    /// What was to come from all of these together; null where the roster says nothing of them.
    ///
    /// @param heardOf   who sent something
    /// @param everybody with those who sent nothing
    @Nullable
    Integer ofAll(Set<String> heardOf, boolean everybody) {
        List<Integer> calls = Stream.concat(
                        heardOf.stream().map(roster::resolve).distinct().flatMap(id -> Stream.ofNullable(of(id))),
                        everybody
                                ? ofOthers(heardOf).stream().flatMap(each -> Stream.ofNullable(each.expected()))
                                : Stream.of())
                .toList();
        return calls.isEmpty()
                ? null
                : calls.stream().mapToInt(Integer::intValue).sum();
    }

    private int calls(Roster.Listener listener) {
        Integer target = listener.target();
        return target == null ? 0 : (int) Math.round(target * months);
    }

    /// Lines for coaches of whom something is expected and who sent nothing.
    ///
    /// @param heardOf who sent something, by any of their ids
    List<Coverage.Line> ofOthers(Set<String> heardOf) {
        Set<String> heard = heardOf.stream().map(roster::resolve).collect(Collectors.toSet());
        return roster.coaches().stream()
                .filter(each -> coach == null || coach.equals(each.id()))
                .filter(each -> !heard.contains(each.id()) && told && calls(each) > 0)
                .map(each -> new Coverage.Line(
                        roster.site(each.team()), each.id(), 0, calls(each), null, Map.of(), List.of()))
                .toList();
    }
}
