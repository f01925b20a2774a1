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
import se.medlyss.process.LocalText;

/// The evaluations that figures are made of: of one process, or of one stage in several, and one mode, introduction and
/// pair listening apart.
///
/// @param counted    those in averages, by day
/// @param outside    introduction and pair listening, and further looks at a call
/// @param otherModes how many fit but were scored in another mode
/// @param form       the newest version among them, of a family those of its processes beside each other; empty when
///                   there is none
/// @param origin     whose they are
/// @param narrowed   what of it may be told although other filters could be subtracted
/// @param together   the processes that it is of, where it is of a family of stages
public record Slice(
        InsightFilter filter,
        List<EvaluationFacts> counted,
        List<EvaluationFacts> outside,
        int otherModes,
        Optional<ProcessForm> form,
        Facts.Origin origin,
        Narrowed narrowed,
        Together together) {

    /// Where stages of several processes are looked at together.
    ///
    /// @param parts   for the centre each process by itself; empty for a single process
    /// @param leftOut how many evaluations are not in it because their process has too few of their team
    /// @param spans   of the parts
    public record Together(List<Slice> parts, int leftOut, WithheldSpans spans) {
        static final Together ALONE = new Together(List.of(), 0, new WithheldSpans());

        public Together {
            parts = List.copyOf(parts);
        }
    }

    public Slice {
        counted = List.copyOf(counted);
        outside = List.copyOf(outside);
    }

    /// What of the facts the filter admits.
    public static Slice of(Facts facts, InsightFilter filter) {
        Facts about = StageFamily.about(facts, filter.process());
        if (!StageFamily.is(filter.process()) || facts.origin() == Facts.Origin.OWN) {
            return alone(about, filter);
        }
        Facts told = StageFamily.tellable(about);
        Slice slice = alone(told, filter);
        int leftOut = alone(about, filter).counted().size() - slice.counted().size();
        return slice.with(new Together(StageFamily.parts(told, filter), leftOut, new WithheldSpans()));
    }

    /// What of the facts the filter admits, which are of its process or family already.
    static Slice alone(Facts facts, InsightFilter filter) {
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
                filter,
                counted,
                outside,
                otherModes,
                newest(counted),
                facts.origin(),
                Narrowed.of(facts, filter),
                Together.ALONE);
    }

    private Slice with(Together newTogether) {
        return new Slice(filter, counted, outside, otherModes, form, origin, narrowed, newTogether);
    }

    /// Whether it is of one stage in several processes, not of a process.
    public boolean ofFamily() {
        return StageFamily.is(filter.process());
    }

    /// The same of those processes alone that a trend can be told of: the figures of a family follow one mix of
    /// processes, and none of them that is not told of by itself in most of the spans.
    Slice following(Span.Unit unit) {
        List<Slice> parts = StageFamily.following(together, unit);
        if (parts.size() == together.parts().size()) {
            return this;
        }
        Set<String> processes = parts.stream()
                .flatMap(part -> part.counted().stream())
                .map(each -> each.form().process().id())
                .collect(Collectors.toSet());
        List<EvaluationFacts> kept = counted.stream()
                .filter(each -> processes.contains(each.form().process().id()))
                .toList();
        int left = together.leftOut() + counted.size() - kept.size();
        return new Slice(
                filter,
                kept,
                outside,
                otherModes,
                newest(kept),
                origin,
                narrowed,
                new Together(parts, left, together.spans()));
    }

    /// The titles of the processes whose stage it is of, the one with the most calls first.
    public List<LocalText> processes() {
        return form.map(ProcessForm::stages).orElse(List.of()).stream()
                .map(stage -> stage.name())
                .toList();
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
        Why alone = small == null ? narrowed.whole() : small;
        boolean part = together.parts().stream().anyMatch(each -> each.withheld() != null);
        return alone == null && part ? Why.PROTECTS_ANOTHER : alone;
    }

    /// The mean of all percents in it.
    public Told quality() {
        return Told.mean(percents(counted)).enough().unless(withheld());
    }

    /// For each of its groups why it is withheld; null for one that may be told.
    ///
    /// @param groups by what they are, as [#by] gives them
    <K extends Comparable<K>> List<@Nullable Why> withheldGroups(
            Map<K, List<EvaluationFacts>> groups, Function<EvaluationFacts, K> by) {
        Map<K, Why> otherwise = otherwise(by, part -> {
            var own = part.by(by);
            return withNames(own, part.withheldGroups(own, by));
        });
        return Disclosure.ofGroups(
                groups.values().stream().map(Slice::size).toList(),
                groups.keySet().stream().<@Nullable Why>map(otherwise::get).toList());
    }

    /// The same without what protects another one of them: that is found out together with what else is told.
    <K extends Comparable<K>> List<@Nullable Why> withheldAlone(
            Map<K, List<EvaluationFacts>> groups, Function<EvaluationFacts, K> by) {
        Map<K, Why> otherwise = otherwise(by, part -> {
            var own = part.by(by);
            return withNames(own, part.withheldAlone(own, by));
        });
        List<@Nullable Why> reasons = new ArrayList<>();
        groups.forEach((group, members) -> {
            Why small = Disclosure.ofTotal(size(members));
            reasons.add(small == null ? otherwise.get(group) : small);
        });
        return reasons;
    }

    /// What other filters, or one of the processes that are looked at together, keep from being told.
    private <K extends Comparable<K>> Map<K, Why> otherwise(
            Function<EvaluationFacts, K> by, Function<Slice, Map<K, Why>> ofPart) {
        Map<K, Why> otherwise = narrowed.groups(by);
        together.parts()
                .forEach(part -> ofPart.apply(part)
                        .keySet()
                        .forEach(group -> otherwise.putIfAbsent(group, Why.PROTECTS_ANOTHER)));
        return otherwise;
    }

    static <K> Map<K, Why> withNames(Map<K, List<EvaluationFacts>> groups, List<@Nullable Why> reasons) {
        Map<K, Why> withheld = new HashMap<>();
        int at = 0;
        for (K group : groups.keySet()) {
            Why why = reasons.get(at++);
            if (why != null) {
                withheld.put(group, why);
            }
        }
        return withheld;
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

    /// Those with a percent, which is what a mean is of.
    static List<EvaluationFacts> scored(List<EvaluationFacts> evaluations) {
        return evaluations.stream().filter(each -> each.percent() != null).toList();
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

    /// Of several processes the one with the most calls comes first.
    private static Optional<ProcessForm> newest(List<EvaluationFacts> counted) {
        Map<String, ProcessForm> newest = new TreeMap<>();
        Map<String, Integer> calls = new HashMap<>();
        for (EvaluationFacts each : counted) {
            String process = each.form().process().id();
            calls.merge(process, 1, Integer::sum);
            newest.merge(process, each.form(), (one, other) -> one.version() >= other.version() ? one : other);
        }
        if (newest.size() < 2) {
            return newest.values().stream().findFirst();
        }
        return Optional.of(StageFamily.beside(newest.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -calls.getOrDefault(entry.getKey(), 0)))
                .map(Map.Entry::getValue)
                .toList()));
    }
}
