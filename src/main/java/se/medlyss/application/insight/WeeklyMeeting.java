package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.medlyss.application.insight.EvaluationFacts.Moment;
import se.medlyss.call.MomentKind;

/// What to take up at the weekly meeting, without anybody's name.
///
/// @param weakest  the criterion with the lowest share; empty when too few calls say anything
/// @param stage    the id of the stage that is lowest in the most teams; of several the weakest criterion's, else the
///                 first
/// @param inTeams  in how many teams that is so
/// @param ofTeams  of how many
/// @param together weeks in a row in which quality and coaching time both fell, or both rose; empty when none
/// @param lifted   moments that the agents let others hear of; none of few people at the centre
/// @param behind   the evaluations that they were marked in. Others get none: the words together with a result could
///                 tell who it was
public record WeeklyMeeting(
        Optional<CriterionTable.Line> weakest,
        Optional<String> stage,
        int inTeams,
        int ofTeams,
        Optional<Together> together,
        List<Moment> lifted,
        List<EvaluationFacts> behind) {

    /// A run in which two figures moved the same way. It tells nothing of a cause.
    public record Together(Span from, Span to, boolean fell) {}

    private static final int LEAST_STEPS = 2;
    private static final int LEAST_NAME = 3;
    private static final String SOMEBODY = "…";

    public WeeklyMeeting {
        lifted = List.copyOf(lifted);
        behind = List.copyOf(behind);
    }

    /// What the slice gives.
    ///
    /// @param names of everybody known here, which are taken out of the moments' words
    public static WeeklyMeeting of(Slice slice, StageTable byTeam, Trend trend, Collection<String> names) {
        Optional<CriterionTable.Line> weakest =
                slice.form().filter(_ -> slice.withheld() == null).flatMap(form -> weakest(criteria(slice, form)));
        List<StageTable.Row> told =
                byTeam.rows().stream().filter(StageTable.Row::told).toList();
        Map<String, Integer> lowest = lowest(byTeam, told);
        int most = lowest.values().stream().max(Integer::compare).orElse(0);
        Optional<String> stage = lowest.entrySet().stream()
                .filter(each -> most > 0 && each.getValue() == most)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(id ->
                        !weakest.map(line -> line.key().stage().equals(id)).orElse(false)));
        List<Moment> lifted = slice.withheld() == null ? lifted(slice.counted(), names) : List.of();
        List<EvaluationFacts> behind = slice.origin() == Facts.Origin.OWN
                ? slice.counted().stream()
                        .filter(each -> each.moments().stream().anyMatch(WeeklyMeeting::isLifted))
                        .toList()
                : List.of();
        return new WeeklyMeeting(weakest, stage, most, told.size(), together(trend), lifted, behind);
    }

    private static CriterionTable criteria(Slice slice, ProcessForm form) {
        return switch (slice.origin()) {
            case OWN -> CriterionTable.of(form, slice.counted());
            case CENTRE -> CriterionTable.ofMany(form, slice.counted());
        };
    }

    private static Optional<CriterionTable.Line> weakest(CriterionTable criteria) {
        return criteria.lines().stream()
                .filter(line -> line.share().rankable())
                .min(Comparator.comparingDouble(line -> ((Told.Shown) line.share()).value()));
    }

    /// In how many teams a stage is the lowest, by its id, in the order of the process.
    private static Map<String, Integer> lowest(StageTable table, List<StageTable.Row> told) {
        Map<String, Integer> teams = new LinkedHashMap<>();
        table.stages().forEach(stage -> teams.put(stage.id(), 0));
        told.forEach(row -> lowest(table, row).ifPresent(id -> teams.merge(id, 1, Integer::sum)));
        return teams;
    }

    private static Optional<String> lowest(StageTable table, StageTable.Row row) {
        Optional<String> lowest = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int at = 0; at < row.cells().size(); at++) {
            if (row.cells().get(at) instanceof Told.Shown shown && shown.value() < least) {
                least = shown.value();
                lowest = Optional.of(table.stages().get(at).id());
            }
        }
        return lowest;
    }

    /// The latest of the longest runs.
    private static Optional<Together> together(Trend trend) {
        List<Trend.Point> points = trend.points().stream()
                .filter(point -> point.told() instanceof Told.Shown)
                .toList();
        Optional<Together> found = Optional.empty();
        int longest = LEAST_STEPS;
        int run = 0;
        int direction = 0;
        for (int at = 1; at < points.size(); at++) {
            int now = direction(points.get(at - 1), points.get(at));
            run = now != 0 && now == direction ? run + 1 : Math.abs(now);
            direction = now;
            if (run >= longest) {
                longest = run;
                found = Optional.of(
                        new Together(points.get(at - run).span(), points.get(at).span(), now < 0));
            }
        }
        return found;
    }

    /// 1 when both rose, −1 when both fell, else 0.
    private static int direction(Trend.Point before, Trend.Point after) {
        double quality = Math.signum(value(after) - value(before));
        double coaching = Math.signum(after.coachingHours() - before.coachingHours());
        return quality == coaching ? (int) quality : 0;
    }

    private static double value(Trend.Point point) {
        return point.told() instanceof Told.Shown shown ? shown.value() : 0;
    }

    private static List<Moment> lifted(List<EvaluationFacts> counted, Collection<String> names) {
        List<Moment> lifted = new ArrayList<>();
        for (EvaluationFacts each : counted.reversed()) {
            for (Moment moment : each.moments()) {
                if (isLifted(moment)) {
                    lifted.add(new Moment(moment.kind(), moment.stage(), anonymous(moment.text(), names), true));
                }
            }
        }
        return lifted;
    }

    private static boolean isLifted(Moment moment) {
        return moment.kind() == MomentKind.LIFT && moment.mayShare();
    }

    /// The words without anybody's name.
    static String anonymous(String words, Collection<String> names) {
        String without = words;
        for (String name : names) {
            for (String part : name.split("\\s+")) {
                if (part.length() >= LEAST_NAME) {
                    // A name may stand in the genitive.
                    without = Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(part) + "(?=s?(?!\\p{L}))",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(without)
                            .replaceAll(SOMEBODY);
                }
            }
        }
        return without;
    }
}
