package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Selection;

/// What the figures stand on: per site and coach what came in, how calls were chosen.
///
/// @param lines   by site and coach
/// @param coaches different coaches
public record Coverage(List<Line> lines, int coaches) {

    /// What one coach scored at one site.
    ///
    /// @param received   evaluations in the period, whatever their mode and setting
    /// @param expected   by the roster's monthly targets, in part for months that the period holds in part; null
    ///                   where the roster says nothing, or a team or a channel was chosen
    /// @param last       day of the latest call; null when nothing came
    /// @param selections how the calls were chosen
    /// @param behind     the evaluations; at the centre only those that give no small group away
    public record Line(
            String site,
            String coach,
            int received,
            @Nullable Integer expected,
            @Nullable LocalDate last,
            Map<Selection, Integer> selections,
            List<EvaluationFacts> behind) {
        public Line {
            // In one order: ways that are as frequent stand alike in each line and at each start.
            selections = Collections.unmodifiableMap(new TreeMap<>(selections));
            behind = List.copyOf(behind);
        }

        Line withoutExpected() {
            return new Line(site, coach, received, null, last, selections, behind);
        }

        Line with(List<EvaluationFacts> listed) {
            return new Line(site, coach, received, expected, last, selections, listed);
        }
    }

    public Coverage {
        lines = List.copyOf(lines);
    }

    /// The coverage of the filter's period and team, whatever process and mode. At the centre, coaches of whom
    /// something is expected and nothing came have a line as well.
    public static Coverage of(Facts facts, InsightFilter filter) {
        List<EvaluationFacts> within = within(facts, filter);
        Expected expected = Expected.of(facts, filter, within);
        List<Line> lines = new ArrayList<>();
        Slice.by(within, each -> each.persons().site())
                .forEach((site, ofSite) -> Slice.by(
                                ofSite, each -> each.persons().coach())
                        .forEach((coach, own) -> lines.add(line(site, coach, own, expected.of(coach)))));
        if (facts.origin() == Facts.Origin.CENTRE) {
            List<List<EvaluationFacts>> listable =
                    Listable.of(facts, filter, lines.stream().map(Line::behind).toList());
            IntStream.range(0, lines.size())
                    .forEach(at -> lines.set(at, lines.get(at).with(listable.get(at))));
            expected.ofOthers(lines.stream().map(Line::coach).collect(Collectors.toSet()))
                    .forEach(lines::add);
        }
        long coaches =
                within.stream().map(each -> each.persons().coach()).distinct().count();
        return new Coverage(expectedOnce(lines), (int) coaches);
    }

    /// What came in of the filter's period and team, whatever process and mode.
    static List<EvaluationFacts> within(Facts facts, InsightFilter filter) {
        return facts.all().stream()
                .filter(each -> anyProcess(filter, each).admits(each))
                .toList();
    }

    /// What is expected of a coach is told once, where most of theirs came from.
    private static List<Line> expectedOnce(List<Line> lines) {
        Map<String, Line> most = new HashMap<>();
        lines.forEach(line ->
                most.merge(line.coach(), line, (one, other) -> other.received() > one.received() ? other : one));
        return lines.stream()
                .map(line -> line.equals(most.get(line.coach())) ? line : line.withoutExpected())
                .toList();
    }

    private static InsightFilter anyProcess(InsightFilter filter, EvaluationFacts facts) {
        return filter.about(facts.form().id(), facts.setting().mode());
    }

    private static Line line(String site, String coach, List<EvaluationFacts> own, @Nullable Integer expected) {
        Map<Selection, Integer> selections = new EnumMap<>(Selection.class);
        own.forEach(each -> selections.merge(each.setting().selection(), 1, Integer::sum));
        LocalDate last =
                own.stream().map(EvaluationFacts::day).max(LocalDate::compareTo).orElseThrow();
        return new Line(site, coach, own.size(), expected, last, selections, own);
    }
}
