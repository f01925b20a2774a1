package se.medlyss.application.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.TeamMonths;
import se.medlyss.application.insight.Told;
import se.medlyss.application.insight.Trend;
import se.medlyss.support.MadeUpFacts;

/// Everything that a report tells of groups is put side by side, and subtracted from everything else.
class SubtractionTest {

    private static final int ORGANISATIONS = 250;

    @Test
    void givesNoSmallGroupAwayBySubtractingOneFigureFromAnother() {
        int weeks = 0;
        int largeWeeks = 0;
        int parts = 0;
        for (int seed : seeds()) {
            List<EvaluationFacts> all = organisation(new Random(seed));
            for (ProcessFigures figures : ProcessFigures.all(MadeUpFacts.centre(all), () -> {})) {
                Map<String, Set<EvaluationFacts>> told = told(figures);
                assertThat(smallDifference(told)).as("organisation %d", seed).isEmpty();
                assertThat(smallRest(told)).as("organisation %d", seed).isEmpty();
                assertThat(Derived.small(told.values()))
                        .as("organisation %d", seed)
                        .isEmpty();
                weeks += (int) told.keySet().stream()
                        .filter(name -> name.startsWith("week"))
                        .count();
                largeWeeks += largeWeeks(figures.slice().counted());
                parts += told.size();
            }
        }
        assertThat(weeks).as("most weeks that are large enough alone are told").isGreaterThan(largeWeeks * 17 / 20);
        assertThat(parts).isGreaterThan(10 * ORGANISATIONS);
    }

    private static int largeWeeks(List<EvaluationFacts> counted) {
        return (int) counted.stream()
                .collect(Collectors.groupingBy(each -> Span.of(Span.Unit.WEEK, each.day()), Collectors.toSet()))
                .values()
                .stream()
                .filter(week -> !small(week))
                .count();
    }

    /// Organisations in which something was given away once, and as many others.
    private static int[] seeds() {
        return IntStream.concat(
                        IntStream.of(401, 407, 561, 3_082, 5_481, 7_695, 8_347, 8_806),
                        IntStream.range(0, ORGANISATIONS))
                .toArray();
    }

    @Test
    void noticesADayThatAMonthAndItsWeeksGiveAway() {
        List<EvaluationFacts> all = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int agent = 0; agent < (day == 30 ? 2 : 6); agent++) {
                all.add(MadeUpFacts.one()
                        .of("east", "agent-" + agent)
                        .on(LocalDate.of(2026, 3, 1).plusDays(day))
                        .make());
            }
        }
        Set<EvaluationFacts> whole = Set.copyOf(all);
        Set<EvaluationFacts> without = new HashSet<>(all);
        without.removeIf(each -> each.day().equals(LocalDate.of(2026, 3, 31)));
        assertThat(smallDifference(Map.of("whole", whole, "without", without))).isNotEmpty();
        assertThat(Derived.small(List.of(whole, without))).isNotEmpty();
    }

    @Test
    void noticesThreeGroupsThatAreSmallOnlyTogetherAndADifferenceOfTwo() {
        List<EvaluationFacts> few = Stream.of("one", "two", "three")
                .map(agent -> MadeUpFacts.one().of("east", agent).make())
                .toList();
        Set<EvaluationFacts> many = IntStream.range(0, 6)
                .mapToObj(
                        agent -> MadeUpFacts.one().of("west", "agent-" + agent).make())
                .collect(Collectors.toSet());
        Set<EvaluationFacts> whole = new HashSet<>(many);
        whole.addAll(few);
        assertThat(Derived.small(List.of(whole, many))).hasSize(3);
        Set<EvaluationFacts> withOne = new HashSet<>(many);
        withOne.add(few.get(0));
        Set<EvaluationFacts> withTwo = new HashSet<>(many);
        withTwo.add(few.get(1));
        assertThat(Derived.small(List.of(withOne, withTwo))).containsOnly(few.get(0), few.get(1));
    }

    private static List<EvaluationFacts> organisation(Random random) {
        List<EvaluationFacts> all = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
        int days = 20 + random.nextInt(120);
        int teams = 1 + random.nextInt(4);
        int calls = 60 + random.nextInt(500);
        boolean steady = random.nextBoolean();
        for (int i = 0; i < calls; i++) {
            int team = random.nextInt(teams);
            int agent = random.nextInt(2 + 4 * team);
            int day = steady ? random.nextInt(days) : Math.min(random.nextInt(days), random.nextInt(days));
            all.add(MadeUpFacts.one()
                    .of("team-" + team, "agent-" + team + "-" + agent)
                    .on(first.plusDays(day))
                    .percent(random.nextDouble() * 100)
                    .make());
        }
        return all;
    }

    /// The evaluations behind each figure that is told, by a name that begins with its table's.
    static Map<String, Set<EvaluationFacts>> told(ProcessFigures figures) {
        Map<String, Set<EvaluationFacts>> told = new LinkedHashMap<>();
        List<EvaluationFacts> counted = figures.slice().counted();
        if (figures.headlines().quality() instanceof Told.Shown) {
            told.put("whole", Set.copyOf(counted));
        }
        figures.teams().rows().stream()
                .filter(row -> row.told())
                .forEach(row -> told.put("team " + row.group(), Set.copyOf(row.behind())));
        figures.funnel().points().forEach(point -> told.put("funnel " + point.group(), Set.copyOf(point.behind())));
        add(told, "month ", figures.months());
        add(told, "week ", figures.weeks());
        figures.teamMonths().cells().stream()
                .filter(cell -> cell.quality() instanceof Told.Shown || cell.approved() instanceof Told.Shown)
                .forEach(cell -> told.put("cell " + cell.team() + cell.month(), behind(cell, counted)));
        return told;
    }

    private static void add(Map<String, Set<EvaluationFacts>> told, String name, Trend trend) {
        trend.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .forEach(point -> told.put(name + point.span(), Set.copyOf(point.behind())));
    }

    private static Set<EvaluationFacts> behind(TeamMonths.Cell cell, List<EvaluationFacts> counted) {
        return counted.stream()
                .filter(each -> each.persons().team().equals(cell.team())
                        && Span.of(Span.Unit.MONTH, each.day()).equals(cell.month()))
                .collect(Collectors.toSet());
    }

    private static List<String> smallDifference(Map<String, Set<EvaluationFacts>> told) {
        List<String> small = new ArrayList<>();
        told.forEach((name, one) -> told.forEach((other, two) -> {
            if (one.size() > two.size() && one.containsAll(two) && small(minus(one, List.of(two)))) {
                small.add(name + " minus " + other);
            }
        }));
        return small;
    }

    /// Each figure minus all of one table that are within it.
    private static List<String> smallRest(Map<String, Set<EvaluationFacts>> told) {
        List<String> small = new ArrayList<>();
        told.forEach((name, one) -> {
            for (String table : List.of("team", "funnel", "month", "week", "cell")) {
                List<Set<EvaluationFacts>> within = told.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(table) && one.containsAll(entry.getValue()))
                        .map(Map.Entry::getValue)
                        .toList();
                if (small(minus(one, within))) {
                    small.add(name + " minus every " + table);
                }
            }
        });
        return small;
    }

    private static Set<EvaluationFacts> minus(Set<EvaluationFacts> all, Collection<Set<EvaluationFacts>> taken) {
        Set<EvaluationFacts> rest = new HashSet<>(all);
        taken.forEach(rest::removeAll);
        return rest;
    }

    static boolean small(Set<EvaluationFacts> group) {
        long people =
                group.stream().map(each -> each.persons().agent()).distinct().count();
        return !group.isEmpty() && (people < 5 || group.size() < 5);
    }
}
