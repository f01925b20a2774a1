package se.medlyss.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// A table in Markdown, printed when it is whole. Each row is told on the error stream as soon as it is measured, so
/// that
/// a run that is cut off has told what it knew.
final class Table {

    private static final String TITLE = "## ";

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        rows.add(List.of(heads));
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        System.err.println(title + ": " + String.join(" | ", cells));
        return this;
    }

    /// The table that another process printed.
    static Table read(List<String> lines) {
        String title = lines.stream()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()))
                .findFirst()
                .orElseThrow();
        List<String[]> rows = lines.stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .toList();
        Table table = new Table(title, rows.getFirst());
        rows.stream().skip(1).forEach(row -> table.rows.add(List.of(row)));
        return table;
    }

    void print(PrintStream out) {
        out.println();
        out.println(TITLE + title);
        out.println();
        out.println("| " + String.join(" | ", rows.getFirst()) + " |");
        out.println("|" + " --- |".repeat(rows.getFirst().size()));
        rows.stream().skip(1).forEach(row -> out.println("| " + String.join(" | ", row) + " |"));
        out.flush();
    }
}
