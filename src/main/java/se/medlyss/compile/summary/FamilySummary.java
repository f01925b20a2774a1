package se.medlyss.compile.summary;

import java.util.List;
import java.util.stream.IntStream;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.output.FamilyFigures;
import se.medlyss.process.Stage;

/// The figures of one stage in all processes that have it, in one mode.
///
/// @param counted evaluations that the figures are made of
/// @param leftOut evaluations of processes with too few people of their team
record FamilySummary(
        String stage,
        String mode,
        List<String> processes,
        int counted,
        int leftOut,
        ToldFigure quality,
        List<Team> teams) {

    /// @param team empty when unknown
    record Team(String team, ToldFigure quality, List<OfProcess> processes) {}

    record OfProcess(String process, ToldFigure quality) {}

    static FamilySummary of(FamilyFigures figures) {
        List<String> processes =
                figures.teams().stages().stream().map(Stage::id).toList();
        return new FamilySummary(
                figures.family().stage(),
                figures.mode().code(),
                processes,
                figures.slice().counted().size(),
                figures.slice().together().leftOut(),
                ToldFigure.of(figures.quality()),
                figures.teams().rows().stream().map(row -> team(row, processes)).toList());
    }

    private static Team team(StageTable.Row row, List<String> processes) {
        return new Team(
                row.group(),
                ToldFigure.of(row.total()),
                IntStream.range(0, processes.size())
                        .mapToObj(at -> new OfProcess(
                                processes.get(at), ToldFigure.of(row.cells().get(at))))
                        .toList());
    }
}
