package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.report.organisation.Block.Cell;
import se.medlyss.report.organisation.Block.Column;

/// What was refused, and why. A computer that goes wrong writes thousands of files: what lies in one folder and was
/// refused for one reason is one row, with a few of the names.
record RefusedTable(Wording wording) {

    /// So many rows are read by people; whoever looks for one file searches elsewhere.
    private static final int MOST_ROWS = 40;

    private static final int NAMED = 3;

    private record Kind(RecordReading.Reason reason, String folder) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::reason).thenComparing(Kind::folder);

        static Kind of(Quarantined refused) {
            return new Kind(
                    refused.reason(), refused.path().substring(0, refused.path().lastIndexOf('/') + 1));
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    Block of(List<Quarantined> refused) {
        Map<Kind, List<Quarantined>> kinds =
                refused.stream().collect(Collectors.groupingBy(Kind::of, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = new ArrayList<>();
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getValue().size()))
                .limit(MOST_ROWS)
                .map(kind -> row(kind.getKey(), kind.getValue()))
                .forEach(rows::add);
        if (kinds.size() > MOST_ROWS) {
            rows.add(List.of(
                    Cell.of(wording.get("report.more", kinds.size() - MOST_ROWS)),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of("")));
        }
        return new Block.Table(
                wording.get("insights.coverage.quarantine"),
                wording.get("report.refused.about", wording.get("insights.section.coverage")),
                List.of(
                        Column.words(wording.get("insights.coverage.reason"), 6),
                        Column.figures(wording.get("report.refused.files"), 1),
                        Column.words(wording.get("report.refused.folder"), 5),
                        Column.words(wording.get("insights.coverage.file"), 7)),
                rows);
    }

    private List<Cell> row(Kind kind, List<Quarantined> own) {
        String names = own.stream().limit(NAMED).map(RefusedTable::name).collect(Collectors.joining(", "));
        return List.of(
                Cell.of(wording.of("compile.refused.", kind.reason())),
                Cell.of(wording.count(own.size())),
                Cell.of(kind.folder()),
                Cell.of(own.size() > NAMED ? names + ", …" : names));
    }

    /// Without its folder; of a line in a file its number too.
    private static String name(Quarantined refused) {
        String name = refused.path().substring(refused.path().lastIndexOf('/') + 1);
        return refused.line() == 0 ? name : name + ":" + refused.line();
    }
}
