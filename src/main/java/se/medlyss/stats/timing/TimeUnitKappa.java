package se.medlyss.stats.timing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.agreement.AgreementWeights;
import se.medlyss.stats.agreement.CohenKappa;
import se.medlyss.stats.agreement.ContingencyTable;

/// Do two coaches see the same stage at the same time? Cohen's κ over moments of equal distance (Bakeman &
/// Quera 2011, *Sequential Analysis and Observational Methods for the Behavioral Sciences*, chapter 6).
/// Neighbouring moments depend on each other, so only κ itself is given, without an interval.
public final class TimeUnitKappa {

    /// The usual distance of two moments, in milliseconds.
    public static final long UNIT_MS = 1_000;

    /// A stretch of time in one stage; the end is not part of it.
    public record Visit(String stage, long fromMs, long toMs) {}

    private TimeUnitKappa() {}

    /// κ over the moments for which both coaches name a stage.
    public static Figure<Double> of(List<Visit> first, List<Visit> second, long unitMs) {
        TreeSet<String> names = new TreeSet<>();
        first.forEach(visit -> names.add(visit.stage()));
        second.forEach(visit -> names.add(visit.stage()));
        List<String> stages = List.copyOf(names);
        double[][] counts = new double[stages.size()][stages.size()];
        long end = first.stream().mapToLong(Visit::toMs).max().orElse(0);
        for (long at = first.stream().mapToLong(Visit::fromMs).min().orElse(0); at < end; at += unitMs) {
            Optional<String> one = stageAt(first, at);
            Optional<String> other = stageAt(second, at);
            if (one.isPresent() && other.isPresent()) {
                counts[stages.indexOf(one.get())][stages.indexOf(other.get())]++;
            }
        }
        if (stages.isEmpty()) {
            return Figure.undefined(Why.NO_DATA);
        }
        List<Double> positions = IntStream.range(0, stages.size())
                .mapToObj(index -> (double) index)
                .toList();
        return CohenKappa.of(ContingencyTable.of(counts), AgreementWeights.IDENTITY.table(positions))
                .map(CohenKappa::kappa);
    }

    private static Optional<String> stageAt(List<Visit> visits, long atMs) {
        return visits.stream()
                .filter(visit -> visit.fromMs() <= atMs && atMs < visit.toMs())
                .map(Visit::stage)
                .findFirst();
    }
}
