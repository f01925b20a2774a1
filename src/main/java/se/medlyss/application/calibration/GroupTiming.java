package se.medlyss.application.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Stage;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.timing.EventMatching;
import se.medlyss.stats.timing.TimeUnitKappa;

/// Whether the group times alike.
///
/// @param toleranceMs    how far apart two stamps of the same event may be
/// @param boundaries     of each stage that anybody entered, in the order of the form
/// @param matched        2 · matched / all stage entries, over all pairs of participants
/// @param kappa          time-unit κ for stages, the mean over all pairs
/// @param moments        those of one kind that lie within the tolerance belong together, in the order of time
/// @param momentsMatched 2 · matched / all moments, over all pairs
/// @param lagMs          how much later than the group's middle each enters stages, in the middle; undefined for a
///                       live call, where each computer has a clock of its own
public record GroupTiming(
        long toleranceMs,
        List<Boundary> boundaries,
        Figure<Double> matched,
        Figure<Double> kappa,
        List<Mark> moments,
        Figure<Double> momentsMatched,
        List<Figure<Double>> lagMs) {

    /// When a stage was first entered, by participant; null for who did not.
    public record Boundary(String stage, List<@Nullable Long> atMs) {
        /// Latest minus earliest; 0 when fewer than two entered it.
        public long spreadMs() {
            return spread(atMs);
        }

        /// When the first of them entered it; 0 when nobody did.
        public long firstMs() {
            return known(atMs).min(Long::compare).orElse(0L);
        }
    }

    /// A moment, by participant; null for who did not mark it.
    public record Mark(MomentKind kind, List<@Nullable Long> atMs) {
        /// When the first of them marked it.
        public long firstMs() {
            return known(atMs).min(Long::compare).orElse(0L);
        }
    }

    static GroupTiming of(CallProcess process, List<Judgement> judgements, boolean along, long toleranceMs) {
        List<Boundary> boundaries = process.timedStages().stream()
                .map(stage -> boundary(stage, judgements))
                .filter(boundary -> known(boundary.atMs()).findAny().isPresent())
                .toList();
        List<Figure<Double>> lags = judgements.stream()
                .map(each ->
                        along ? lag(boundaries, judgements.indexOf(each)) : Figure.<Double>undefined(Why.NOT_CONNECTED))
                .toList();
        return new GroupTiming(
                toleranceMs,
                boundaries,
                matched(entries(process, judgements), toleranceMs),
                kappa(judgements),
                marks(judgements, toleranceMs),
                matched(moments(judgements), toleranceMs),
                lags);
    }

    /// Live calls laid on each other: computers' clocks differ, so each is moved by how much later than the group's
    /// middle it enters stages.
    static List<Judgement> aligned(CallProcess process, List<Judgement> judgements) {
        List<Boundary> boundaries = process.timedStages().stream()
                .map(stage -> boundary(stage, judgements))
                .toList();
        List<Judgement> aligned = new ArrayList<>();
        for (int each = 0; each < judgements.size(); each++) {
            double lag = lag(boundaries, each).toOptional().orElse(0.0);
            aligned.add(judgements.get(each).shifted(-Math.round(lag)));
        }
        return aligned;
    }

    private static Boundary boundary(Stage stage, List<Judgement> judgements) {
        List<@Nullable Long> times = new ArrayList<>();
        judgements.forEach(each -> times.add(each.entered(stage.id()).orElse(null)));
        return new Boundary(stage.id(), times);
    }

    private static Figure<Double> lag(List<Boundary> boundaries, int participant) {
        List<Double> lags = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            Long own = boundary.atMs().get(participant);
            if (own != null && known(boundary.atMs()).count() >= 2) {
                lags.add(own
                        - median(known(boundary.atMs()).map(Long::doubleValue).toList()));
            }
        }
        return lags.isEmpty() ? Figure.undefined(Why.NO_PAIRS) : Figure.known(median(lags));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// One list of stamps for each participant, for everything that is matched only with its like.
    private static List<List<List<Long>>> entries(CallProcess process, List<Judgement> judgements) {
        return process.timedStages().stream()
                .map(stage -> judgements.stream()
                        .map(each -> each.visits().stream()
                                .filter(visit -> visit.stage().equals(stage.id()))
                                .map(TimeUnitKappa.Visit::fromMs)
                                .toList())
                        .toList())
                .toList();
    }

    private static List<List<List<Long>>> moments(List<Judgement> judgements) {
        return Stream.of(MomentKind.values())
                .map(kind -> judgements.stream()
                        .map(each -> each.moments().stream()
                                .filter(moment -> moment.kind() == kind)
                                .map(Judgement.Moment::atMs)
                                .toList())
                        .toList())
                .toList();
    }

    private static Figure<Double> matched(List<List<List<Long>>> stamps, long toleranceMs) {
        int matched = 0;
        int all = 0;
        for (List<List<Long>> like : stamps) {
            for (int first = 0; first < like.size(); first++) {
                for (int second = first + 1; second < like.size(); second++) {
                    EventMatching matching = EventMatching.of(like.get(first), like.get(second), toleranceMs);
                    matched += 2 * matching.pairs().size();
                    all += 2 * matching.pairs().size() + matching.onlyFirst() + matching.onlySecond();
                }
            }
        }
        return all == 0 ? Figure.undefined(Why.NO_DATA) : Figure.known((double) matched / all);
    }

    private static Figure<Double> kappa(List<Judgement> judgements) {
        List<Double> kappas = new ArrayList<>();
        Figure<Double> last = Figure.undefined(Why.TOO_FEW);
        for (int first = 0; first < judgements.size(); first++) {
            for (int second = first + 1; second < judgements.size(); second++) {
                last = TimeUnitKappa.of(
                        judgements.get(first).visits(), judgements.get(second).visits(), TimeUnitKappa.UNIT_MS);
                last.toOptional().ifPresent(kappas::add);
            }
        }
        return kappas.isEmpty()
                ? last
                : Figure.known(kappas.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow());
    }

    private static List<Mark> marks(List<Judgement> judgements, long toleranceMs) {
        List<Mark> marks = new ArrayList<>();
        for (MomentKind kind : MomentKind.values()) {
            List<List<Long>> left = new ArrayList<>();
            for (Judgement each : judgements) {
                left.add(new ArrayList<>(each.moments().stream()
                        .filter(moment -> moment.kind() == kind)
                        .map(Judgement.Moment::atMs)
                        .sorted()
                        .toList()));
            }
            Optional<Long> next = earliest(left);
            while (next.isPresent()) {
                marks.add(new Mark(kind, taken(left, next.get() + toleranceMs)));
                next = earliest(left);
            }
        }
        return marks.stream().sorted(Comparator.comparingLong(Mark::firstMs)).toList();
    }

    private static Optional<Long> earliest(List<List<Long>> left) {
        return left.stream().flatMap(each -> each.stream().limit(1)).min(Long::compare);
    }

    private static List<@Nullable Long> taken(List<List<Long>> left, long until) {
        List<@Nullable Long> taken = new ArrayList<>();
        left.forEach(each -> taken.add(!each.isEmpty() && each.getFirst() <= until ? each.removeFirst() : null));
        return taken;
    }

    static long spread(List<@Nullable Long> times) {
        long least = known(times).min(Long::compare).orElse(0L);
        return known(times).max(Long::compare).orElse(least) - least;
    }

    private static Stream<Long> known(List<@Nullable Long> times) {
        return times.stream().filter(Objects::nonNull).map(Long.class::cast);
    }
}
