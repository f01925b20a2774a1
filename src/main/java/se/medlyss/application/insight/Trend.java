package se.medlyss.application.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;
import se.medlyss.process.LocalText;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Proportion;
import se.medlyss.stats.chart.ControlChart;
import se.medlyss.stats.chart.Limits;
import se.medlyss.stats.chart.RunRule;

/// Week by week or month by month: the figure with its interval, the limits of ordinary variation, signals, and the
/// coaching time beside it. A limit beyond what a percentage can be is drawn where that ends; what is a signal is told
/// by the uncut ones. That two things move together says nothing of a cause.
///
/// @param limited whether there are enough points for limits
public record Trend(Measure measure, List<Point> points, boolean limited) {

    /// Fewer points give no limits: their variation is not known yet.
    public static final int LEAST_POINTS = 8;

    /// What is followed.
    public enum Measure {
        /// The mean of the calls' percents, on an XmR chart.
        QUALITY,
        /// The share of approved calls, on a p′ chart (Laney).
        APPROVED
    }

    /// A week or a month.
    ///
    /// @param limits        null without limits, and where the figure is not told
    /// @param signals       by which rules the point is a signal; none is ordinary variation
    /// @param newest        the process version that was used for the first time; null for none
    /// @param coachingHours hours of talks for each coach who scored; what was not measured counts as none
    /// @param behind        the evaluations; empty when it is not told
    public record Point(
            Span span,
            Told told,
            @Nullable Limits limits,
            Set<RunRule> signals,
            @Nullable ProcessForm newest,
            double coachingHours,
            List<EvaluationFacts> behind) {
        public Point {
            signals = Set.copyOf(signals);
            behind = List.copyOf(behind);
        }

        /// The number of the version that was used for the first time; 0 for none.
        public int newVersion() {
            return newest == null ? 0 : newest.version();
        }
    }

    public Trend {
        points = List.copyOf(points);
    }

    /// The trend of a slice, oldest first; spans without calls are left out.
    public static Trend of(Slice whole, Span.Unit unit, Measure measure) {
        Slice slice = whole.following(unit);
        var groups = by(slice, unit);
        return of(groups, withheld(slice, groups, unit), measure);
    }

    /// The weeks of a slice whose months are told as well, where no week and no part of one is told that the months
    /// would give away, nor the other way round.
    ///
    /// @param whole what these are the months of
    public Trend weeks(Slice whole) {
        Slice slice = whole.following(Span.Unit.WEEK);
        var weeks = by(slice, Span.Unit.WEEK);
        return of(weeks, new WeeksAndMonths(slice, weeks, this).withheld(), measure);
    }

    static Map<Span, List<EvaluationFacts>> by(Slice slice, Span.Unit unit) {
        Map<LocalDate, Span> spans = new HashMap<>();
        return slice.by(each -> spans.computeIfAbsent(each.day(), day -> Span.of(unit, day)));
    }

    private static Trend of(Map<Span, List<EvaluationFacts>> groups, List<@Nullable Why> withheld, Measure measure) {
        List<List<EvaluationFacts>> members = List.copyOf(groups.values());
        List<Point> points = new ArrayList<>();
        Map<String, Integer> versions = new HashMap<>();
        for (Span span : groups.keySet()) {
            List<EvaluationFacts> own = members.get(points.size());
            Why why = withheld.get(points.size());
            ProcessForm begins = begins(own, versions);
            Told told = told(own, measure).enough().unless(why);
            boolean shown = told instanceof Told.Shown;
            points.add(new Point(
                    span,
                    told,
                    null,
                    Set.of(),
                    begins,
                    shown ? coachingHours(own) : 0,
                    shown ? behind(own, measure) : List.of()));
        }
        return limited(measure, points);
    }

    private static List<EvaluationFacts> behind(List<EvaluationFacts> own, Measure measure) {
        return switch (measure) {
            case QUALITY -> Slice.scored(own);
            case APPROVED ->
                own.stream().filter(each -> each.approved() != null).toList();
        };
    }

    /// The version that replaces another one of its process.
    ///
    /// @param versions the newest until now, by process
    private static @Nullable ProcessForm begins(List<EvaluationFacts> own, Map<String, Integer> versions) {
        ProcessForm begins = null;
        Map<String, Integer> now = new HashMap<>();
        for (EvaluationFacts each : own) {
            String process = each.form().process().id();
            int version = each.form().version();
            int before = versions.getOrDefault(process, version);
            begins = version > before && (begins == null || version > begins.version()) ? each.form() : begins;
            now.merge(process, version, Math::max);
        }
        now.forEach((process, version) -> versions.merge(process, version, Math::max));
        return begins;
    }

    /// The processes that are followed: of a family at the centre not always all.
    public static List<LocalText> followed(Slice slice, Span.Unit unit) {
        return slice.following(unit).processes();
    }

    /// Whether a bonus brought any point over 100 %: then its limits end nowhere above.
    public boolean beyondHundred() {
        return beyondHundred(shown(points));
    }

    private static boolean beyondHundred(Stream<Point> shown) {
        return shown.anyMatch(point -> ((Told.Shown) point.told()).value() > 100);
    }

    /// The latest point that is told.
    public Optional<Point> latest() {
        return shown(points).reduce((_, later) -> later);
    }

    static List<@Nullable Why> withheld(Slice slice, Map<Span, List<EvaluationFacts>> groups, Span.Unit unit) {
        return switch (slice.origin()) {
            case CENTRE -> slice.withheldGroups(groups, each -> Span.of(unit, each.day()));
            case OWN ->
                Disclosure.ofPersons(groups.values().stream().map(Slice::size).toList());
        };
    }

    private static Told told(List<EvaluationFacts> members, Measure measure) {
        return switch (measure) {
            case QUALITY -> Told.mean(Slice.percents(members));
            case APPROVED -> Told.share(approved(members));
        };
    }

    static Proportion approved(List<EvaluationFacts> members) {
        long known = members.stream().filter(each -> each.approved() != null).count();
        long approved = members.stream()
                .filter(each -> Boolean.TRUE.equals(each.approved()))
                .count();
        return new Proportion(approved, known);
    }

    private static double coachingHours(List<EvaluationFacts> members) {
        Set<String> coaches =
                members.stream().map(each -> each.persons().coach()).collect(Collectors.toSet());
        double ms = members.stream().mapToDouble(EvaluationFacts::coachingMs).sum();
        return ms / 3_600_000 / coaches.size();
    }

    private static Trend limited(Measure measure, List<Point> points) {
        List<Point> shown = shown(points).toList();
        Optional<ControlChart> chart = shown.size() < LEAST_POINTS
                ? Optional.empty()
                : chart(measure, shown).toOptional();
        if (chart.isEmpty()) {
            return new Trend(measure, points, false);
        }
        double most = most(shown);
        List<Limits> limits =
                chart.get().points().stream().map(each -> each.within(0, most)).toList();
        List<Set<RunRule>> signals = chart.get().signals();
        List<Point> with = new ArrayList<>();
        int at = 0;
        for (Point point : points) {
            if (point.told() instanceof Told.Shown) {
                with.add(new Point(
                        point.span(),
                        point.told(),
                        limits.get(at),
                        signals.get(at),
                        point.newest(),
                        point.coachingHours(),
                        point.behind()));
                at++;
            } else {
                with.add(point);
            }
        }
        return new Trend(measure, with, true);
    }

    /// The greatest percent that can be: with a bonus there is none.
    private static double most(List<Point> shown) {
        return beyondHundred(shown.stream()) ? Double.POSITIVE_INFINITY : 100;
    }

    private static Figure<ControlChart> chart(Measure measure, List<Point> shown) {
        return switch (measure) {
            case QUALITY ->
                ControlChart.individuals(shown.stream()
                        .map(point -> ((Told.Shown) point.told()).value())
                        .toList());
            case APPROVED ->
                ControlChart.sharesWithVariation(shown.stream()
                                .map(point -> approved(point.behind()))
                                .toList())
                        .map(Trend::inPercent);
        };
    }

    private static ControlChart inPercent(ControlChart chart) {
        return new ControlChart(chart.points().stream()
                .map(point -> new Limits(
                        100 * point.value(), 100 * point.lower(), 100 * point.middle(), 100 * point.upper(), point.z()))
                .toList());
    }

    private static Stream<Point> shown(List<Point> points) {
        return points.stream().filter(point -> point.told() instanceof Told.Shown);
    }
}
