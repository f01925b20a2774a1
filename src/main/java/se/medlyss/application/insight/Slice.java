package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.process.Channel;

/// The evaluations that figures are made of: of one process and one mode, introduction and pair listening apart.
///
/// @param counted    those in averages, by day
/// @param outside    introduction and pair listening, and further looks at a call
/// @param otherModes how many fit but were scored in another mode
/// @param form       the newest version among them; empty when there is none
/// @param origin     whose they are
/// @param narrowed   what of it may be told although other filters could be subtracted
public record Slice(
        InsightFilter filter,
        List<EvaluationFacts> counted,
        List<EvaluationFacts> outside,
        int otherModes,
        Optional<ProcessForm> form,
        Facts.Origin origin,
        Narrowed narrowed) {

    public Slice {
        counted = List.copyOf(counted);
        outside = List.copyOf(outside);
    }

    /// What of the facts the filter admits.
    public static Slice of(Facts facts, InsightFilter filter) {
        List<EvaluationFacts> counted = new ArrayList<>();
        List<EvaluationFacts> outside = new ArrayList<>();
        int otherModes = 0;
        for (EvaluationFacts each : facts.all()) {
            if (!filter.admits(each)) {
                continue;
            }
            if (each.setting().mode() != filter.mode()) {
                otherModes++;
            } else if (each.counts()) {
                counted.add(each);
            } else {
                outside.add(each);
            }
        }
        counted.sort(Comparator.comparing(EvaluationFacts::day));
        return new Slice(
                filter, counted, outside, otherModes, newest(counted), facts.origin(), Narrowed.of(facts, filter));
    }

    /// The channels that are in it; more than one is said.
    public Set<Channel> channels() {
        return counted.stream().map(each -> each.setting().channel()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The versions that are in it, oldest first; more than one is said.
    public List<Integer> versions() {
        return counted.stream()
                .map(each -> each.form().version())
                .distinct()
                .sorted()
                .toList();
    }

    /// Why nothing may be told of all of it together; null when it may. Persons are for the nearest leader.
    public @Nullable Why withheld() {
        if (origin == Facts.Origin.OWN) {
            return null;
        }
        Why small = Disclosure.ofTotal(size());
        return small == null ? narrowed.whole() : small;
    }

    /// For each of its groups why it is withheld; null for one that may be told.
    ///
    /// @param groups by what they are, as [#by] gives them
    <K extends Comparable<K>> List<@Nullable Why> withheldGroups(
            Map<K, List<EvaluationFacts>> groups, Function<EvaluationFacts, K> by) {
        Map<K, Why> otherwise = narrowed.groups(by);
        return Disclosure.ofGroups(
                groups.values().stream().map(Slice::size).toList(),
                groups.keySet().stream().<@Nullable Why>map(otherwise::get).toList());
    }

    /// The same without what protects another one of them: that is found out together with what else is told.
    <K extends Comparable<K>> List<@Nullable Why> withheldAlone(
            Map<K, List<EvaluationFacts>> groups, Function<EvaluationFacts, K> by) {
        Map<K, Why> otherwise = narrowed.groups(by);
        List<@Nullable Why> reasons = new ArrayList<>();
        groups.forEach((group, members) -> {
            Why small = Disclosure.ofTotal(size(members));
            reasons.add(small == null ? otherwise.get(group) : small);
        });
        return reasons;
    }

    /// How many agents and calls are counted.
    public Disclosure.Group size() {
        return size(counted);
    }

    /// Counted evaluations by something of theirs, in its order.
    public <K extends Comparable<K>> Map<K, List<EvaluationFacts>> by(Function<EvaluationFacts, K> what) {
        return by(counted, what);
    }

    static <K extends Comparable<K>> Map<K, List<EvaluationFacts>> by(
            List<EvaluationFacts> evaluations, Function<EvaluationFacts, K> what) {
        // Hashed first: there are many evaluations and few groups to put in order.
        Map<K, List<EvaluationFacts>> groups = new HashMap<>();
        for (EvaluationFacts each : evaluations) {
            groups.computeIfAbsent(what.apply(each), _ -> new ArrayList<>()).add(each);
        }
        return new TreeMap<>(groups);
    }

    static List<Double> percents(List<EvaluationFacts> evaluations) {
        List<Double> percents = new ArrayList<>(evaluations.size());
        for (EvaluationFacts each : evaluations) {
            if (each.percent() != null) {
                percents.add(each.percent());
            }
        }
        return percents;
    }

    static Disclosure.Group size(List<EvaluationFacts> evaluations) {
        Set<String> people = new HashSet<>();
        for (EvaluationFacts each : evaluations) {
            people.add(each.persons().agent());
        }
        return new Disclosure.Group(people.size(), evaluations.size(), people);
    }

    private static Optional<ProcessForm> newest(List<EvaluationFacts> counted) {
        return counted.stream().map(EvaluationFacts::form).max(Comparator.comparingInt(ProcessForm::version));
    }
}
