package se.medlyss.ui.insight;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.application.insight.StageFamily;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.process.LocalText;

/// What can be chosen: only what there are evaluations of, the most frequent process and mode first.
///
/// @param processes their ids
/// @param families  stages that several processes have
/// @param titles    the newest title of each process by its id, the name of each family by its key
record Choices(
        List<String> processes,
        List<StageFamily> families,
        Map<String, LocalText> titles,
        List<Mode> modes,
        List<String> teams,
        List<Channel> channels,
        List<String> coaches) {

    static final Choices NONE = new Choices(List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    static Choices of(Facts facts) {
        Map<String, ProcessForm> newest = new TreeMap<>();
        facts.all().stream()
                .map(EvaluationFacts::form)
                .distinct()
                .forEach(form ->
                        newest.merge(form.id(), form, (one, other) -> one.version() >= other.version() ? one : other));
        List<StageFamily> families = StageFamily.of(facts);
        Map<String, LocalText> titles = new TreeMap<>();
        newest.forEach((id, form) -> titles.put(id, form.process().title()));
        families.forEach(family -> titles.put(family.key(), family.name()));
        return new Choices(
                byFrequency(facts, each -> each.form().id()),
                families,
                titles,
                byFrequency(facts, each -> each.setting().mode()).stream()
                        .filter(Mode::countsForTheAgent)
                        .toList(),
                distinct(facts, each -> each.persons().team()),
                byFrequency(facts, each -> each.setting().channel()),
                distinct(facts, each -> each.persons().coach()));
    }

    /// What the figures can be of: a process, or one stage in several of them.
    List<String> subjects() {
        return Stream.concat(processes.stream(), families.stream().map(StageFamily::key))
                .toList();
    }

    /// The choice with what there is no evaluation of set right.
    Chosen settled(Chosen chosen) {
        String process = kept(subjects(), chosen.process());
        Mode mode = kept(modes, chosen.mode());
        return chosen.withProcess(process == null ? first(processes) : process)
                .with(mode == null ? first(modes) : mode)
                .withTeam(kept(teams, chosen.team()))
                .withCoach(kept(coaches, chosen.coach()))
                .with(kept(channels, chosen.channel()));
    }

    private static <T> @Nullable T kept(List<T> values, @Nullable T value) {
        return value != null && values.contains(value) ? value : null;
    }

    private static <T> @Nullable T first(List<T> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static List<String> distinct(Facts facts, Function<EvaluationFacts, String> what) {
        return List.copyOf(facts.all().stream()
                .map(what)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> List<T> byFrequency(Facts facts, Function<EvaluationFacts, T> what) {
        Map<T, Long> counts = facts.all().stream().collect(Collectors.groupingBy(what, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
