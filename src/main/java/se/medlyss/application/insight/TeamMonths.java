package se.medlyss.application.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Told.Why;

/// Month by month for each team. What is withheld protects itself in both directions: no cell can be told from the
/// team's total and its other months, nor from the month's total and the other teams.
///
/// @param cells by team, then by month; those without calls are left out
public record TeamMonths(List<Cell> cells) {

    /// A team in a month.
    ///
    /// @param team     its id; empty when unknown
    /// @param quality  the mean of the calls' percents
    /// @param approved the share of approved calls, of those of which it is known
    public record Cell(String team, Span month, Told quality, Told approved) {
        private Cell withheld() {
            return new Cell(team, month, quality.unless(Why.PROTECTS_ANOTHER), approved.unless(Why.PROTECTS_ANOTHER));
        }
    }

    public TeamMonths {
        cells = List.copyOf(cells);
    }

    /// The table of a slice.
    public static TeamMonths of(Slice slice) {
        Map<String, List<EvaluationFacts>> teams =
                slice.by(each -> each.persons().team());
        Map<Span, List<EvaluationFacts>> months = slice.by(TeamMonths::month);
        List<Map<Span, List<EvaluationFacts>>> rows = teams.values().stream()
                .map(team -> Slice.by(team, TeamMonths::month))
                .toList();
        List<List<Disclosure.Group>> sizes = rows.stream()
                .map(row -> months.keySet().stream()
                        .map(month -> Slice.size(row.getOrDefault(month, List.of())))
                        .toList())
                .toList();
        List<List<@Nullable Why>> withheld = Disclosure.ofCrossed(sizes, totals(teams), totals(months));
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (String team : teams.keySet()) {
            int column = 0;
            for (Span month : months.keySet()) {
                List<EvaluationFacts> members = rows.get(row).get(month);
                if (members != null) {
                    cells.add(cell(team, month, members, withheld.get(row).get(column)));
                }
                column++;
            }
            row++;
        }
        return new TeamMonths(protectedIn(slice, cells));
    }

    /// Withholds more cells until no handful of people follows from what is told, the smallest that touches it first.
    private static List<Cell> protectedIn(Slice slice, List<Cell> cells) {
        Trend months = Trend.of(slice, Span.Unit.MONTH, Trend.Measure.QUALITY);
        List<Cell> safe = new ArrayList<>(cells);
        while (true) {
            List<Cell> told = new TeamMonths(safe).told();
            Set<ToldTogether.Part> given = new ToldTogether(slice, months, told).givenAway(Set.of());
            Optional<Cell> smallest = told.stream()
                    .filter(cell -> given.stream()
                            .anyMatch(part -> part.month().equals(cell.month())
                                    || part.team().equals(cell.team())))
                    .min(Comparator.comparingInt(cell -> cell.quality().calls()));
            if (smallest.isEmpty()) {
                return safe;
            }
            safe.replaceAll(cell -> cell.equals(smallest.get()) ? cell.withheld() : cell);
        }
    }

    /// The cells of which anything is told.
    public List<Cell> told() {
        return cells.stream()
                .filter(cell -> cell.quality() instanceof Told.Shown || cell.approved() instanceof Told.Shown)
                .toList();
    }

    private static Span month(EvaluationFacts facts) {
        return Span.of(Span.Unit.MONTH, facts.day());
    }

    private static List<@Nullable Why> totals(Map<?, List<EvaluationFacts>> groups) {
        return Disclosure.ofGroups(groups.values().stream().map(Slice::size).toList());
    }

    private static Cell cell(String team, Span month, List<EvaluationFacts> members, @Nullable Why withheld) {
        return new Cell(
                team,
                month,
                Told.mean(Slice.percents(members)).enough().unless(withheld),
                Told.share(Trend.approved(members)).enough().unless(withheld));
    }
}
