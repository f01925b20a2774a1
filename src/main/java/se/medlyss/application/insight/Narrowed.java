package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;

/// What may be told of a narrowed selection, so that no two filters subtracted from each other give a small group
/// away: what is chosen with a filter is one part of what there is without it, and is told only if it would be told
/// in a table of all the parts. Whoever looks through all of them learns no more than from that table. A period is
/// told only if what each longer one adds to it is enough too, or nothing.
public final class Narrowed {

    /// Nobody has to be protected from whoever looks: the coach and the nearest leader see persons.
    static final Narrowed OPEN = new Narrowed(List.of());

    /// By how much the periods that can be chosen, of 4, 13, 26 and 52 weeks, differ from each other.
    private static final List<Integer> WEEKS_LONGER = List.of(9, 13, 22, 26, 39, 48);

    private static final String WITHIN = "within";
    private static final String BEFORE = "before";

    private final List<Parts> filters;

    /// A filter that narrows: everything that there is without it, and which part each evaluation belongs to.
    ///
    /// @param chosen the part that the filter admits
    private record Parts(List<EvaluationFacts> all, Function<EvaluationFacts, String> part, String chosen) {}

    private Narrowed(List<Parts> filters) {
        this.filters = List.copyOf(filters);
    }

    static Narrowed of(Facts facts, InsightFilter filter) {
        if (facts.origin() == Facts.Origin.OWN) {
            return OPEN;
        }
        List<Parts> filters = new ArrayList<>();
        String team = filter.team();
        if (team != null) {
            filters.add(parts(facts, filter.anyTeam(), each -> each.persons().team(), team));
        }
        String coach = filter.coach();
        if (coach != null) {
            filters.add(parts(facts, filter.anyCoach(), each -> each.persons().coach(), coach));
        }
        if (filter.channel() != null) {
            filters.add(parts(
                    facts,
                    filter.anyChannel(),
                    each -> each.setting().channel().name(),
                    filter.channel().name()));
        }
        LocalDate from = filter.from();
        if (from != null) {
            filters.addAll(periods(
                    parts(facts, filter.anyTime(), each -> each.day().isBefore(from) ? BEFORE : WITHIN, WITHIN), from));
        }
        return new Narrowed(filters);
    }

    /// The period within each longer one; those that add nothing are left out.
    private static List<Parts> periods(Parts ever, LocalDate from) {
        List<Parts> periods = new ArrayList<>();
        int known = 0;
        for (int weeks : WEEKS_LONGER) {
            LocalDate longer = from.minusWeeks(weeks);
            List<EvaluationFacts> all = ever.all().stream()
                    .filter(each -> !each.day().isBefore(longer))
                    .toList();
            if (all.size() > known) {
                periods.add(new Parts(all, ever.part(), WITHIN));
                known = all.size();
            }
        }
        if (ever.all().size() > known) {
            periods.add(ever);
        }
        return periods;
    }

    private static Parts parts(
            Facts facts, InsightFilter without, Function<EvaluationFacts, String> part, String chosen) {
        return new Parts(
                facts.all().stream()
                        .filter(each ->
                                each.setting().mode() == without.mode() && each.ordinary() && without.admits(each))
                        .toList(),
                part,
                chosen);
    }

    /// Why the selection as a whole is not told; null when it may be.
    @Nullable
    Why whole() {
        return filters.stream()
                .map(filter -> why(filter, filter.all()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// For each group within the selection why it is not told; groups that may be are missing.
    <K> Map<K, Why> groups(Function<EvaluationFacts, K> by) {
        Map<K, Why> withheld = new HashMap<>();
        for (Parts filter : filters) {
            Map<K, List<EvaluationFacts>> groups = new HashMap<>();
            for (EvaluationFacts each : filter.all()) {
                groups.computeIfAbsent(by.apply(each), _ -> new ArrayList<>()).add(each);
            }
            groups.forEach((group, all) -> {
                Why why = why(filter, all);
                if (why != null) {
                    withheld.putIfAbsent(group, why);
                }
            });
        }
        return withheld;
    }

    private static @Nullable Why why(Parts filter, List<EvaluationFacts> all) {
        Map<String, List<EvaluationFacts>> parts = new TreeMap<>();
        for (EvaluationFacts each : all) {
            parts.computeIfAbsent(filter.part().apply(each), _ -> new ArrayList<>())
                    .add(each);
        }
        if (!parts.containsKey(filter.chosen())) {
            return null;
        }
        List<@Nullable Why> reasons = Disclosure.ofGroups(
                parts.values().stream().map(Disclosure.Group::of).toList());
        List<EvaluationFacts> hidden = new ArrayList<>();
        int at = 0;
        Why chosen = null;
        for (Map.Entry<String, List<EvaluationFacts>> part : parts.entrySet()) {
            Why why = reasons.get(at++);
            if (why != null) {
                hidden.addAll(part.getValue());
            }
            if (part.getKey().equals(filter.chosen())) {
                chosen = why;
            }
        }
        // Different parts may be of the same people: several coaches listen to them.
        boolean few = !hidden.isEmpty() && Disclosure.ofTotal(Disclosure.Group.of(hidden)) != null;
        return chosen == null && few ? Why.PROTECTS_ANOTHER : chosen;
    }
}
