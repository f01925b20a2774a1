package se.medlyss.application.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CriterionKind;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;
import se.medlyss.stats.agreement.Ratings;
import se.medlyss.stats.summary.AgreementFigure;
import se.medlyss.stats.summary.AgreementMeasure;
import se.medlyss.stats.summary.AgreementSummary;

/// How far the group agrees, over the criteria of the call: percent agreement on the exact answers; AC1 on met, not
/// met and not applicable (a grade counts as met from half of its points on); where criteria are graded also AC2 on
/// the shares of the points; α as the strict figure.
final class GroupAgreement {

    private static final List<Double> THERE_OR_NOT = List.of(CriterionRow.NOT_APPLICABLE, 0.0, 1.0);

    private static final int FEWEST = 5;

    private GroupAgreement() {}

    /// @param all what nobody found to apply is left out
    static List<AgreementFigure> of(List<CriterionRow> all) {
        return figures(all).stream().map(GroupAgreement::enough).toList();
    }

    /// A coefficient of a few criteria says nothing, whatever it is.
    private static AgreementFigure enough(AgreementFigure figure) {
        return figure.measure() == AgreementMeasure.PERCENT || figure.n() >= FEWEST
                ? figure
                : new AgreementFigure(
                        figure.measure(), Figure.undefined(Why.TOO_FEW), Figure.undefined(Why.TOO_FEW), figure.n());
    }

    private static List<AgreementFigure> figures(List<CriterionRow> all) {
        List<CriterionRow> rows = all.stream().filter(CriterionRow::applied).toList();
        List<AgreementFigure> figures = new ArrayList<>();
        AgreementSummary exact = summary(rows.stream().map(CriterionRow::codes).toList(), Level.NOMINAL);
        AgreementSummary judged = AgreementSummary.of(
                Ratings.of(rows.stream().map(row -> judgements(row.codes())).toList()), THERE_OR_NOT, Level.NOMINAL);
        figures.add(pick(exact, AgreementMeasure.PERCENT));
        figures.add(pick(judged, AgreementMeasure.GWET_AC1));
        if (rows.stream().anyMatch(GroupAgreement::hasDegrees)) {
            AgreementSummary shares =
                    summary(rows.stream().map(row -> shares(row.codes())).toList(), Level.INTERVAL);
            figures.add(pick(shares, AgreementMeasure.GWET_AC2));
        }
        figures.add(pick(exact, AgreementMeasure.KRIPPENDORFF));
        return List.copyOf(figures);
    }

    private static AgreementSummary summary(List<List<@Nullable Double>> rows, Level level) {
        TreeSet<Double> categories = new TreeSet<>(List.of(0.0, 1.0));
        rows.forEach(row ->
                row.stream().filter(Objects::nonNull).map(Double.class::cast).forEach(categories::add));
        return AgreementSummary.of(Ratings.of(rows), List.copyOf(categories), level);
    }

    private static List<@Nullable Double> judgements(List<@Nullable Double> codes) {
        List<@Nullable Double> judged = new ArrayList<>();
        codes.forEach(code -> judged.add(code == null || code < 0 ? code : Double.valueOf(code >= 0.5 ? 1 : 0)));
        return judged;
    }

    private static List<@Nullable Double> shares(List<@Nullable Double> codes) {
        List<@Nullable Double> shares = new ArrayList<>();
        codes.forEach(code -> shares.add(code == null || code < 0 ? null : code));
        return shares;
    }

    private static boolean hasDegrees(CriterionRow row) {
        return switch (row.criterion().kind()) {
            case CriterionKind.Graded _, CriterionKind.Choice _ -> true;
            case CriterionKind.Check _, CriterionKind.Timed _, CriterionKind.FreeText _ -> false;
        };
    }

    private static AgreementFigure pick(AgreementSummary summary, AgreementMeasure measure) {
        return summary.figures().stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
