package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Mode;
import se.medlyss.process.CallProcess;
import se.medlyss.process.LocalText;
import se.medlyss.process.Stage;

/// A part of the call that several processes have: their stages with the same id, as answers to criteria with equal ids
/// stay when a call's process is switched. Looked at together, each process is a column of its own, so that nothing is
/// mixed silently.
///
/// @param stage     the id that they share
/// @param name      what the process calls it by which the most calls were scored
/// @param processes their ids, the one with the most calls first
public record StageFamily(String stage, LocalText name, List<String> processes) {

    /// No id of a process has it.
    private static final String MARK = "stage:";

    /// The part of the spans that have to be left where another process is followed too.
    private static final double MOST = 0.75;

    public StageFamily {
        processes = List.copyOf(processes);
    }

    /// What stands for it where else the id of a process stands.
    public String key() {
        return MARK + stage;
    }

    /// Whether figures are asked for of a family, not of a process.
    public static boolean is(@Nullable String subject) {
        return subject != null && subject.startsWith(MARK);
    }

    /// The families in which calls were scored by two processes or more, in the order of the stages.
    public static List<StageFamily> of(Facts facts) {
        List<ProcessForm> forms = mostScoredFirst(facts);
        Map<String, Map<String, Integer>> calls = new LinkedHashMap<>();
        forms.forEach(form -> form.stages().forEach(stage -> calls.putIfAbsent(stage.id(), new LinkedHashMap<>())));
        for (EvaluationFacts each : facts.all()) {
            for (int at = 0; each.counts() && at < each.stagePercent().length; at++) {
                if (!Double.isNaN(each.stagePercent()[at])) {
                    calls.getOrDefault(each.form().stages().get(at).id(), Map.of())
                            .merge(each.form().id(), 1, Integer::sum);
                }
            }
        }
        List<StageFamily> families = new ArrayList<>();
        calls.forEach((stage, by) -> {
            List<String> processes = by.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            if (processes.size() > 1) {
                families.add(new StageFamily(stage, name(forms, processes.getFirst(), stage), processes));
            }
        });
        return families;
    }

    private static LocalText name(List<ProcessForm> forms, String process, String stage) {
        return forms.stream()
                .filter(form -> form.id().equals(process) && form.position(stage) != ProcessForm.ABSENT)
                .map(form -> form.stages().get(form.position(stage)).name())
                .findFirst()
                .orElseThrow();
    }

    private static List<ProcessForm> mostScoredFirst(Facts facts) {
        Map<ProcessForm, Integer> calls = new IdentityHashMap<>();
        facts.all().forEach(each -> calls.merge(each.form(), 1, Integer::sum));
        return calls.entrySet().stream()
                .sorted(Map.Entry.<ProcessForm, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id())
                        .thenComparing(entry -> entry.getKey().version()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The facts that figures of a subject are made of: those of a process as they are, those of a family narrowed to
    /// its stage. An evaluation in which nothing of the stage counted is none of it.
    ///
    /// @param subject a process's id, or the [#key] of a family
    public static Facts about(Facts facts, @Nullable String subject) {
        if (subject == null || !is(subject)) {
            return facts;
        }
        String stage = subject.substring(MARK.length());
        Map<ProcessForm, ProcessForm> forms = new IdentityHashMap<>();
        List<EvaluationFacts> all = new ArrayList<>();
        for (EvaluationFacts each : facts.all()) {
            int position = each.form().position(stage);
            if (position != ProcessForm.ABSENT && !Double.isNaN(each.stagePercent()[position])) {
                all.add(narrowed(
                        each,
                        position,
                        forms.computeIfAbsent(each.form(), form -> form(subject, form.process(), position))));
            }
        }
        return facts.of(all);
    }

    /// One column: the stage by the name of its process.
    private static ProcessForm form(String subject, CallProcess process, int position) {
        Stage stage = process.stages().get(position);
        Stage column = stage.with(process.id(), process.title(), stage.criteria());
        return new ProcessForm(subject, process.with(stage.name(), List.of(column), List.of()));
    }

    /// All columns beside each other, for what is shown of many evaluations.
    ///
    /// @param newest of each process, at least one
    static ProcessForm beside(List<ProcessForm> newest) {
        ProcessForm first = newest.getFirst();
        return new ProcessForm(
                first.id(),
                first.process()
                        .with(
                                first.process().title(),
                                newest.stream()
                                        .flatMap(form -> form.stages().stream())
                                        .toList(),
                                List.of()));
    }

    /// What a call was approved by, and how it ended, is of the whole call.
    private static EvaluationFacts narrowed(EvaluationFacts each, int position, ProcessForm form) {
        Stage stage = each.form().stages().get(position);
        byte[] answers = new byte[form.keys().size()];
        for (int at = 0; at < answers.length; at++) {
            answers[at] = each.answer(stage.key(form.criterion(at)));
        }
        return new EvaluationFacts(
                each.id(),
                each.call(),
                each.day(),
                each.persons(),
                each.setting(),
                form,
                each.stagePercent()[position],
                null,
                each.revision(),
                null,
                each.coachingMs(),
                new double[] {each.stagePercent()[position]},
                new int[] {each.stageMs()[position]},
                answers,
                List.of(),
                each.moments().stream()
                        .filter(moment -> moment.stage().equals(stage.id()))
                        .toList());
    }

    /// For the centre: only teams that a process tells of by itself, in all that there is, are in a family, so that a
    /// family minus its processes leaves nothing.
    ///
    /// @param facts of a family
    static Facts tellable(Facts facts) {
        Map<ToldOf, List<EvaluationFacts>> groups = new LinkedHashMap<>();
        facts.all()
                .forEach(each -> groups.computeIfAbsent(
                                new ToldOf(process(each), each.setting().mode()), _ -> new ArrayList<>())
                        .add(each));
        List<EvaluationFacts> all = new ArrayList<>();
        groups.forEach((of, own) -> {
            Set<String> teams = toldTeams(Slice.alone(
                    facts.of(own), InsightFilter.of(own.getFirst().form().id(), of.mode())));
            own.stream()
                    .filter(each ->
                            !each.counts() || teams.contains(each.persons().team()))
                    .forEach(all::add);
        });
        return facts.of(all);
    }

    private record ToldOf(String process, Mode mode) {}

    /// Each process of a family by itself: what one of them does not tell, the family does not tell either.
    ///
    /// @param facts of a family
    static List<Slice> parts(Facts facts, InsightFilter filter) {
        return Slice.by(facts.all(), StageFamily::process).values().stream()
                .map(own -> Slice.alone(facts.of(own), filter))
                .filter(part -> !part.counted().isEmpty())
                .toList();
    }

    /// Those of the parts that can be followed together: the one with the most calls that has anything to tell, and
    /// each other one that takes few of its spans away.
    static List<Slice> following(Slice.Together together, Span.Unit unit) {
        List<Slice> followed = new ArrayList<>();
        Set<Span> spans = new HashSet<>();
        for (Slice part : together.parts().stream()
                .sorted(Comparator.comparing(part -> -part.counted().size()))
                .toList()) {
            Set<Span> withheld = together.spans().of(part, unit);
            Set<Span> both =
                    new HashSet<>(followed.isEmpty() ? Trend.by(part, unit).keySet() : spans);
            both.removeAll(withheld);
            if (!both.isEmpty() && both.size() >= MOST * spans.size()) {
                followed.add(part);
                spans = both;
            }
        }
        return followed;
    }

    private static String process(EvaluationFacts facts) {
        return facts.form().process().id();
    }

    private static Set<String> toldTeams(Slice slice) {
        var teams = slice.by(each -> each.persons().team());
        var withheld = StageTable.withheld(slice, teams, StageTable.Grouping.TEAM);
        Set<String> told = new HashSet<>();
        int at = 0;
        for (String team : teams.keySet()) {
            if (withheld.get(at++) == null) {
                told.add(team);
            }
        }
        return told;
    }
}
