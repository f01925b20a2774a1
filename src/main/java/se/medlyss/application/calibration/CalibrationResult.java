package se.medlyss.application.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;
import se.medlyss.stats.Mean;
import se.medlyss.stats.summary.AgreementFigure;

/// What came out of a session, once it was opened: the original disagreement, whatever was agreed on later.
///
/// @param judgements    of the participants that count, by coach
/// @param rows          by criterion, in the order of the form
/// @param agreement     in the order in which the figures are shown
/// @param totals        of the percents
/// @param disagreements those to talk about first come first
/// @param agreed        the score of the agreed answers; null before the group agreed
/// @param distances     to the agreed answers, in the order of the judgements; empty before the group agreed
public record CalibrationResult(
        SessionStanding standing,
        CallProcess process,
        List<Judgement> judgements,
        List<CriterionRow> rows,
        List<AgreementFigure> agreement,
        Totals totals,
        GroupTiming timing,
        List<Disagreement> disagreements,
        @Nullable Score agreed,
        List<Distance> distances) {

    /// How far apart the percents lie.
    ///
    /// @param mean  of those that have one
    /// @param least 0 when there is none
    public record Totals(Mean mean, double least, double greatest) {
        public double range() {
            return greatest - least;
        }
    }

    public CalibrationResult {
        judgements = List.copyOf(judgements);
        rows = List.copyOf(rows);
        agreement = List.copyOf(agreement);
        disagreements = List.copyOf(disagreements);
        distances = List.copyOf(distances);
    }

    /// Compares the judgements.
    ///
    /// @param toleranceMs how far apart two stamps of the same event may be
    public static CalibrationResult of(
            SessionStanding standing, CallProcess process, List<Judgement> judgements, long toleranceMs) {
        List<Judgement> ordered = judgements.stream()
                .sorted(Comparator.comparing(Judgement::coach))
                .toList();
        boolean along = standing.plan().along();
        List<Judgement> laid = along ? ordered : GroupTiming.aligned(process, ordered);
        List<CriterionRow> rows = CriterionRow.of(process, laid);
        GroupTiming timing = GroupTiming.of(process, laid, along, toleranceMs);
        Score agreed = standing.agreed() == null ? null : Scoring.score(process, standing.key(), false);
        Set<CriterionKey> applied = rows.stream()
                .filter(CriterionRow::applied)
                .map(CriterionRow::key)
                .collect(Collectors.toSet());
        List<Distance> distances = agreed == null
                ? List.of()
                : laid.stream()
                        .map(each -> Distance.of(each, standing.key(), agreed, applied))
                        .toList();
        return new CalibrationResult(
                standing,
                process,
                laid,
                rows,
                GroupAgreement.of(rows),
                totals(laid),
                timing,
                Disagreement.of(rows, timing),
                agreed,
                distances);
    }

    /// The participant's distance to the agreed answers; empty before the group agreed.
    public Optional<Distance> distance(int participant) {
        return distances.isEmpty() ? Optional.empty() : Optional.of(distances.get(participant));
    }

    /// The critical criteria that a participant answered otherwise than agreed, left or did not hear, in the
    /// order of the form. What decides over a whole call has no share of agreement to hide in.
    public List<CriterionKey> criticalApart(int participant) {
        return distance(participant).stream()
                .flatMap(distance -> rows.stream()
                        .filter(row -> row.criterion().critical() != null)
                        .map(CriterionRow::key)
                        .filter(key -> distance.apart().contains(key)
                                || distance.left().contains(key)))
                .toList();
    }

    private static Totals totals(List<Judgement> judgements) {
        List<Double> percents = judgements.stream()
                .map(Judgement::percent)
                .filter(Objects::nonNull)
                .map(Double.class::cast)
                .toList();
        return new Totals(
                Mean.of(percents),
                percents.stream().min(Double::compare).orElse(0.0),
                percents.stream().max(Double::compare).orElse(0.0));
    }
}
