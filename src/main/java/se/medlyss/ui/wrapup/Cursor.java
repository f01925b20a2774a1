package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the cursor goes when the list has changed.
final class Cursor {

    private Cursor() {}

    /// It goes to a line that has just appeared and asks (taken back, or now asked one by one). Otherwise a line that
    /// still asks, or asked for nothing before, stays under it; when it was just settled, the cursor goes on to the
    /// next line that asks, else back to the first that does, else it stays near.
    ///
    /// @return -1 when there is no line
    static int after(List<Row> before, int cursor, List<Row> rows) {
        if (rows.isEmpty()) {
            return -1;
        }
        int appeared = appeared(before, rows);
        if (appeared >= 0) {
            return appeared;
        }
        String name =
                cursor < 0 || cursor >= before.size() ? "" : before.get(cursor).name();
        int same = index(rows, name);
        if (same >= 0 && (rows.get(same).open() || !before.get(cursor).open())) {
            return same;
        }
        int from = Math.clamp(same >= 0 ? same : cursor, 0, rows.size() - 1);
        return IntStream.concat(IntStream.range(from, rows.size()), IntStream.range(0, from))
                .filter(at -> rows.get(at).open())
                .findFirst()
                .orElse(from);
    }

    private static int appeared(List<Row> before, List<Row> rows) {
        Set<String> known = before.stream().map(Row::name).collect(Collectors.toSet());
        return before.isEmpty()
                ? -1
                : IntStream.range(0, rows.size())
                        .filter(at -> rows.get(at).open()
                                && !known.contains(rows.get(at).name()))
                        .findFirst()
                        .orElse(-1);
    }

    private static int index(List<Row> rows, String name) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).name().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
