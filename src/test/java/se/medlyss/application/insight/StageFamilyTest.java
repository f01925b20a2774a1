package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Told.Shown;
import se.medlyss.call.Mode;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.support.Samples;

/// One part of the call, in all processes that have it.
class StageFamilyTest {

    private static final ProcessForm SERVICE =
            new ProcessForm(Samples.process("service").process());
    private static final ProcessForm COMPLAINT =
            new ProcessForm(Samples.process("complaint").process());
    private static final ProcessForm OTHER = new ProcessForm(Samples.everyKind().process());
    private static final InsightFilter OPENING = InsightFilter.of("stage:open", Mode.LIVE);

    private final List<EvaluationFacts> all = new ArrayList<>();

    @Test
    void offersTheStagesThatCallsWereScoredByInSeveralProcesses() {
        calls(SERVICE, "east", 6, 12, 80);
        calls(COMPLAINT, "east", 6, 6, 60);
        all.add(new MadeUpFacts(OTHER).stage("whole", 50, 0).make());
        assertThat(StageFamily.of(MadeUpFacts.own(all))).singleElement().satisfies(family -> {
            assertThat(family.key()).isEqualTo("stage:open");
            assertThat(family.processes()).containsExactly("service", "complaint");
        });
    }

    @Test
    void isMadeOfTheStagesResultWithAColumnForEachProcess() {
        calls(SERVICE, "east", 6, 12, 80);
        calls(COMPLAINT, "east", 6, 6, 50);
        all.add(new MadeUpFacts(COMPLAINT)
                .of("east", "agent-0")
                .stage("solve", 10, 30)
                .make());
        StageTable table = StageTable.of(Slice.of(MadeUpFacts.own(all), OPENING), Grouping.TEAM);
        assertThat(table.stages()).extracting(stage -> stage.id()).containsExactly("service", "complaint");
        var row = table.rows().getFirst();
        assertThat(row.total())
                .as("the call in which nothing of the stage counted is none of it")
                .isInstanceOfSatisfying(Shown.class, shown -> {
                    assertThat(shown.calls()).isEqualTo(18);
                    assertThat(shown.value()).isCloseTo(70, within(1e-9));
                });
        assertThat(row.cells()).extracting(Told::calls).containsExactly(12, 6);
    }

    @Test
    void keepsTheCriteriaOfEachProcessApart() {
        all.add(new MadeUpFacts(SERVICE)
                .stage("open", 80, 10)
                .answer("open", "first", Answers.MET)
                .make());
        all.add(new MadeUpFacts(COMPLAINT)
                .stage("open", 80, 10)
                .answer("open", "first", Answers.NOT_MET)
                .make());
        Slice slice = Slice.of(MadeUpFacts.own(all), OPENING);
        var table = CriterionTable.of(slice.form().orElseThrow(), slice.counted());
        assertThat(mix(table, "service")).isEqualTo(new CriterionTable.Mix(1, 0, 0, 0, 0));
        assertThat(mix(table, "complaint")).isEqualTo(new CriterionTable.Mix(0, 1, 0, 0, 0));
    }

    private static CriterionTable.Mix mix(CriterionTable table, String process) {
        var key = new CriterionKey(process, "first");
        return table.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .mix();
    }

    @Test
    void leavesOutAtTheCentreATeamThatAProcessDoesNotTellOf() {
        calls(SERVICE, "east", 8, 40, 80);
        calls(SERVICE, "west", 8, 40, 80);
        calls(COMPLAINT, "east", 8, 40, 60);
        calls(COMPLAINT, "west", 8, 40, 60);
        calls(COMPLAINT, "north", 8, 30, 60);
        calls(COMPLAINT, "small", 2, 10, 10);
        Slice slice = Slice.of(MadeUpFacts.centre(all), OPENING);
        assertThat(slice.by(each -> each.persons().team()).keySet())
                .as("north protects the small one in its process")
                .containsExactly("east", "west");
        assertThat(slice.together().leftOut()).isEqualTo(40);
        assertThat(Slice.of(MadeUpFacts.own(all), OPENING).counted())
                .as("the nearest leader sees all")
                .hasSize(200);
    }

    @Test
    void givesNothingAwayWhenItsProcessesAreSubtracted() {
        int told = 0;
        int careless = 0;
        for (int seed = 0; seed < 120; seed++) {
            Facts facts = MadeUpFacts.centre(organisation(new Random(seed)));
            Map<String, Set<EvaluationFacts>> family = told(Slice.of(facts, OPENING));
            Slice projected = Slice.alone(StageFamily.about(facts, "stage:open"), OPENING);
            List<Map<String, Set<EvaluationFacts>>> processes = new ArrayList<>();
            StageFamily.parts(StageFamily.about(facts, "stage:open"), OPENING)
                    .forEach(part -> processes.add(told(part)));
            for (String figure : family.keySet()) {
                assertThat(small(rest(family.get(figure), figure, processes)))
                        .as("organisation %d, %s", seed, figure)
                        .isFalse();
            }
            told += family.size();
            careless += (int) told(projected).entrySet().stream()
                    .filter(each -> small(rest(each.getValue(), each.getKey(), processes)))
                    .count();
        }
        assertThat(told).isGreaterThan(300);
        assertThat(careless).as("there is something to protect").isGreaterThan(50);
    }

    /// What is left of a figure when each process's own, where it is told, is taken away.
    private static Set<EvaluationFacts> rest(
            Set<EvaluationFacts> figure, String name, List<Map<String, Set<EvaluationFacts>>> processes) {
        Set<Object> taken = processes.stream()
                .flatMap(each -> each.getOrDefault(name, Set.of()).stream())
                .map(EvaluationFacts::id)
                .collect(Collectors.toSet());
        return figure.stream().filter(each -> !taken.contains(each.id())).collect(Collectors.toSet());
    }

    private static Map<String, Set<EvaluationFacts>> told(Slice slice) {
        Map<String, Set<EvaluationFacts>> told = new LinkedHashMap<>();
        if (slice.withheld() == null) {
            told.put("whole", Set.copyOf(slice.counted()));
        }
        StageTable.of(slice, Grouping.TEAM).rows().stream()
                .filter(StageTable.Row::told)
                .forEach(row -> told.put("team " + row.group(), Set.copyOf(row.behind())));
        Trend months = Trend.of(slice, Span.Unit.MONTH, Trend.Measure.QUALITY);
        for (Trend trend : List.of(months, months.weeks(slice))) {
            trend.points().stream()
                    .filter(point -> point.told() instanceof Shown)
                    .forEach(point -> told.put(point.span().toString(), Set.copyOf(point.behind())));
        }
        return told;
    }

    private static boolean small(Set<EvaluationFacts> group) {
        Set<String> people = new HashSet<>();
        group.forEach(each -> people.add(each.persons().agent()));
        return !group.isEmpty() && (people.size() < 5 || group.size() < 5);
    }

    private static List<EvaluationFacts> organisation(Random random) {
        List<EvaluationFacts> made = new ArrayList<>();
        int teams = 1 + random.nextInt(4);
        int calls = 100 + random.nextInt(500);
        int share = 2 + random.nextInt(9);
        for (int call = 0; call < calls; call++) {
            int team = random.nextInt(teams);
            ProcessForm form = random.nextInt(share) == 0 ? COMPLAINT : SERVICE;
            made.add(new MadeUpFacts(form)
                    .of("team-" + team, "agent-" + team + "-" + random.nextInt(3 + 3 * team))
                    .on(LocalDate.of(2026, 3, 1).plusDays(random.nextInt(100)))
                    .stage("open", random.nextInt(100), 20)
                    .make());
        }
        return made;
    }

    private void calls(ProcessForm form, String team, int people, int calls, double percent) {
        for (int call = 0; call < calls; call++) {
            all.add(new MadeUpFacts(form)
                    .of(team, team + "-" + call % people)
                    .on(MadeUpFacts.DAY.plusDays(call % 20))
                    .stage("open", percent, 20)
                    .make());
        }
    }
}
