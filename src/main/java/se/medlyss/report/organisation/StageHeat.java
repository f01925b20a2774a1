package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Told;
import se.medlyss.process.Stage;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// Team by team and stage by stage, as a heat map.
final class StageHeat {

    private StageHeat() {}

    static Block of(StageTable table, String caption, String about, Wording wording) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(wording.get("insights.grouping.team"), 4));
        columns.add(Column.figures(wording.get("insights.stages.calls"), 2));
        for (Stage stage : table.stages()) {
            columns.add(Column.heat(wording.in(stage.name()), 3));
        }
        columns.add(Column.figures(wording.get("insights.stages.total"), 4));
        List<List<Cell>> rows =
                table.rows().stream().map(row -> team(row, wording)).toList();
        return new Block.Table(caption, about, columns, rows);
    }

    private static List<Cell> team(StageTable.Row row, Wording wording) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(wording.team(row.group())));
        cells.add(Cell.of(row.total() instanceof Told.Shown shown ? wording.count(shown.calls()) : "–"));
        row.cells().forEach(told -> cells.add(heat(told, wording)));
        cells.add(
                row.total() instanceof Told.Shown shown
                        ? Cell.of(wording.number(shown.value()), wording.interval(shown.interval()))
                        : Cell.of("–", wording.figure(row.total())));
        return cells;
    }

    private static Cell heat(Told told, Wording wording) {
        return told instanceof Told.Shown shown
                ? new Cell(wording.count(Math.round(shown.value())), "", shown.value() / 100, null)
                : Cell.of("–");
    }
}
