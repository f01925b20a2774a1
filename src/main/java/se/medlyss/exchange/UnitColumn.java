package se.medlyss.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medlyss.application.RatingsFile.FirstColumn;

/// Tells a first column that names the units, as lists of calls have one, from a rater's. Taken for a rater it would
/// make agreement look worse than it is; left out although it was one, another figure as well. So only its heading
/// decides, and its values give a hint at most.
final class UnitColumn {

    /// A number or an id of something, or just the thing that was rated, in the app's languages.
    private static final Pattern HEADING = Pattern.compile(
            "#|nr\\.?|no\\.|number|nummer|row|rad|(.*[ _.-])?id"
                    + "|(call|case|item|unit|subject|object|evaluation|conversation|ticket"
                    + "|samtal|ärende|enhet|objekt|bedömning|fall|samtale|sak|vurdering|henvendelse)"
                    + "(s|et|en)?([ _.-]?(id|nr|no|number|nummer|name|namn|navn)\\.?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Of fewer units it is no wonder that no two are rated alike.
    private static final int ENOUGH = 4;

    private final List<List<String>> rows;

    private UnitColumn(List<List<String>> rows) {
        this.rows = rows;
    }

    /// @param rows   with the heading, if there is one
    /// @param headed whether the first row looks like a heading
    static FirstColumn of(List<List<String>> rows, boolean headed) {
        if (rows.size() < 2 || rows.getFirst().size() < 2) {
            return FirstColumn.RATER;
        }
        if (new UnitColumn(rows).isNamed(headed)) {
            return FirstColumn.UNITS;
        }
        boolean hint = new UnitColumn(headed ? rows.subList(1, rows.size()) : rows).looksLikeNames();
        return hint ? FirstColumn.PERHAPS_UNITS : FirstColumn.RATER;
    }

    /// The same rows without their first cell.
    static List<List<String>> leftOut(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    /// Over names of raters the corner is mostly empty.
    private boolean isNamed(boolean headed) {
        String heading = rows.getFirst().getFirst();
        if (heading.isEmpty()) {
            return headed && column(0).stream().skip(1).noneMatch(String::isEmpty);
        }
        return HEADING.matcher(heading).matches()
                && rows.stream().flatMap(List::stream).filter(heading::equals).count() == 1;
    }

    /// Each value once, where every other column repeats some, and either numbered or in nobody else's words.
    private boolean looksLikeNames() {
        List<String> values = column(0);
        if (values.size() < ENOUGH || values.contains("") || !distinct(values)) {
            return false;
        }
        Set<String> others = new HashSet<>();
        for (int at = 1; at < rows.getFirst().size(); at++) {
            List<String> other = column(at);
            if (distinct(other)) {
                return false;
            }
            others.addAll(other);
        }
        return values.stream().noneMatch(others::contains) || numbered(values);
    }

    private List<String> column(int at) {
        return rows.stream().map(row -> at < row.size() ? row.get(at) : "").collect(Collectors.toList());
    }

    private static boolean distinct(List<String> values) {
        List<String> given = values.stream().filter(value -> !value.isEmpty()).toList();
        return new HashSet<>(given).size() == given.size();
    }

    private static boolean numbered(List<String> values) {
        return IntStream.range(0, values.size())
                .allMatch(at -> values.get(at).equals(Integer.toString(at + 1))
                        || values.get(at).equals(Integer.toString(at)));
    }
}
