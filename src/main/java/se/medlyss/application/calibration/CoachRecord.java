package se.medlyss.application.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Answer;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Mean;
import se.medlyss.stats.Proportion;

/// How a coach has calibrated over time, by one process: what is asked for differs from one to another.
///
/// @param process  the id of the process
/// @param versions of it that the sessions used, in order
/// @param last     when the coach last calibrated
/// @param sessions how many opened sessions the coach was counted in
/// @param alike    criteria answered as agreed, over the sessions with an agreed score
/// @param distance from the agreed percent, without its sign, in percent units
/// @param severity from the agreed percent (where there is none, from the mean of the others), in percent units:
///                 above 0 is kinder
/// @param mix      of all answers to scored criteria, without what nobody found to apply
/// @param lagMs    how much later than the group's middle the coach enters stages along recordings, in the middle
public record CoachRecord(
        String coach,
        String process,
        List<Integer> versions,
        Instant last,
        int sessions,
        Proportion alike,
        Mean distance,
        Mean severity,
        Mix mix,
        Figure<Double> lagMs) {

    /// A kind of answer, as its place in [Mix].
    private static final int NOT_APPLICABLE = 2;

    /// How often each kind of answer was given. A grade counts as met from half of its points on.
    public record Mix(int met, int notMet, int notApplicable, int notHeard, int unanswered) {
        public int all() {
            return met + notMet + notApplicable + notHeard + unanswered;
        }
    }

    /// The records that a coach sees: their own, and of the others what came out of the sessions that the coach
    /// led. How strict somebody is, is for them and for whoever leads.
    public static List<CoachRecord> seenBy(String viewer, List<CalibrationResult> results) {
        List<CoachRecord> seen = new ArrayList<>(of(results.stream()
                .filter(result -> result.standing().plan().facilitator().equals(viewer))
                .toList()));
        seen.removeIf(each -> each.coach().equals(viewer));
        of(results).stream().filter(each -> each.coach().equals(viewer)).forEach(seen::add);
        seen.sort(Comparator.comparing(CoachRecord::process).thenComparing(CoachRecord::coach));
        return List.copyOf(seen);
    }

    /// The records of all coaches in these results, by process and coach.
    public static List<CoachRecord> of(List<CalibrationResult> results) {
        Map<String, Map<String, List<Part>>> parts = new TreeMap<>();
        for (CalibrationResult result : results) {
            Map<String, List<Part>> coaches =
                    parts.computeIfAbsent(result.process().id(), _ -> new TreeMap<>());
            for (int each = 0; each < result.judgements().size(); each++) {
                coaches.computeIfAbsent(result.judgements().get(each).coach(), _ -> new ArrayList<>())
                        .add(new Part(result, each));
            }
        }
        List<CoachRecord> records = new ArrayList<>();
        parts.forEach((process, coaches) -> coaches.forEach((coach, own) -> records.add(of(process, coach, own))));
        return List.copyOf(records);
    }

    /// One participant's part in a result.
    private record Part(CalibrationResult result, int participant) {

        Judgement judgement() {
            return result.judgements().get(participant);
        }

        @Nullable
        Double severity() {
            Double own = judgement().percent();
            if (own == null) {
                return null;
            }
            if (!result.distances().isEmpty()) {
                return result.distances().get(participant).percent();
            }
            List<Double> others = result.judgements().stream()
                    .filter(each -> each != judgement())
                    .map(Judgement::percent)
                    .filter(Objects::nonNull)
                    .map(Double.class::cast)
                    .toList();
            return others.isEmpty()
                    ? null
                    : Double.valueOf(own - Mean.of(others).mean());
        }
    }

    private static CoachRecord of(String process, String coach, List<Part> parts) {
        List<Distance> distances = parts.stream()
                .flatMap(part -> part.result().distance(part.participant()).stream())
                .toList();
        return new CoachRecord(
                coach,
                process,
                parts.stream()
                        .map(part -> part.result().process().version())
                        .distinct()
                        .sorted()
                        .toList(),
                parts.stream()
                        .map(part -> part.judgement().at())
                        .max(Instant::compareTo)
                        .orElseThrow(),
                parts.size(),
                new Proportion(
                        distances.stream().mapToLong(each -> each.alike().met()).sum(),
                        distances.stream().mapToLong(each -> each.alike().of()).sum()),
                Mean.of(numbers(distances.stream().map(Distance::percent).toList()).stream()
                        .map(Math::abs)
                        .toList()),
                Mean.of(numbers(parts.stream().map(Part::severity).toList())),
                mix(parts),
                lag(parts));
    }

    private static List<Double> numbers(List<@Nullable Double> values) {
        return values.stream().filter(Objects::nonNull).map(Double.class::cast).toList();
    }

    private static Mix mix(List<Part> parts) {
        int[] counts = new int[5];
        for (Part part : parts) {
            for (CriterionRow row : part.result().rows()) {
                int kind = kind(row, part.participant());
                if (kind != NOT_APPLICABLE || row.applied()) {
                    counts[kind]++;
                }
            }
        }
        return new Mix(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static int kind(CriterionRow row, int participant) {
        Answer answer = row.answers().get(participant);
        if (answer == null) {
            return 4;
        }
        if (answer instanceof Answer.NotHeard) {
            return 3;
        }
        Double code = row.codes().get(participant);
        if (code == null || code == CriterionRow.NOT_APPLICABLE) {
            return NOT_APPLICABLE;
        }
        return code >= 0.5 ? 0 : 1;
    }

    private static Figure<Double> lag(List<Part> parts) {
        List<Double> lags = parts.stream()
                .flatMap(part -> part.result().timing().lagMs().get(part.participant()).toOptional().stream())
                .toList();
        return lags.isEmpty() ? Figure.undefined(Why.NO_DATA) : Figure.known(GroupTiming.median(lags));
    }
}
