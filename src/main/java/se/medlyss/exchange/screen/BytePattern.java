package se.medlyss.exchange.screen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression over bytes: one that only names a set of characters and how many of them is checked without
/// making a text.
interface BytePattern {

    /// Whether the pattern is found in the bytes from `from` to before `to`, as they stand in a string of JSON.
    boolean matches(byte[] bytes, int from, int to);

    Pattern ONE_SET = Pattern.compile("\\^\\[([^]]+)](?:\\{(\\d+)(?:,(\\d+))?}|(\\+))\\$");
    Pattern NO_OTHER = Pattern.compile("\\[\\^([^]]+)]");

    /// Sets with how many of each, and plain letters between them.
    Pattern SETS = Pattern.compile("\\^((?:\\[[^]^]+](?:\\{\\d+})?|[A-Za-z0-9:-])+)\\$");

    Pattern NEXT_SET = Pattern.compile("\\[([^]]+)](?:\\{(\\d+)})?|([A-Za-z0-9:-])");

    /// Every record has one, and the platform takes as long for it as for twenty others.
    String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    BytePattern MONTH_FORM = Fixed.of("[0-9]{4}-[01][0-9]");

    private static boolean isMonth(byte[] bytes, int from, int to) {
        if (!MONTH_FORM.matches(bytes, from, to)) {
            return false;
        }
        int month = 10 * (bytes[to - 2] - '0') + bytes[to - 1] - '0';
        return month >= 1 && month <= 12;
    }

    /// Reads an expression as [Pattern] understands it.
    static BytePattern of(String expression) {
        if (expression.equals(ByteTime.EXPRESSION)) {
            return new ByteTime();
        }
        if (expression.equals(MONTH)) {
            return BytePattern::isMonth;
        }
        var set = ONE_SET.matcher(expression);
        if (set.matches()) {
            int least = set.group(2) == null ? 1 : Integer.parseInt(set.group(2));
            int most = set.group(4) != null
                    ? Integer.MAX_VALUE
                    : set.group(3) == null ? least : Integer.parseInt(set.group(3));
            return new Set(members(set.group(1)), least, most);
        }
        var sets = SETS.matcher(expression);
        if (sets.matches()) {
            return Fixed.of(sets.group(1));
        }
        Pattern pattern = Pattern.compile(expression);
        return (bytes, from, to) -> pattern.matcher(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                .find();
    }

    /// The opposite of an expression that looks for any character but those of a set; null for any other expression.
    static @Nullable BytePattern ofOthers(String expression) {
        var others = NO_OTHER.matcher(expression);
        return others.matches() ? new Set(members(others.group(1)), 0, Integer.MAX_VALUE) : null;
    }

    private static boolean[] members(String set) {
        boolean[] members = new boolean[128];
        Pattern pattern = Pattern.compile("[" + set + "]");
        for (int unit = 0; unit < members.length; unit++) {
            // What is escaped in JSON stands in two bytes or more, none of which is its own.
            members[unit] =
                    unit != '\\' && pattern.matcher(String.valueOf((char) unit)).matches();
        }
        return members;
    }

    /// Characters of one set, so many of them.
    @SuppressWarnings("ArrayRecordComponent")
    record Set(boolean[] members, int least, int most) implements BytePattern {
        @Override
        public boolean matches(byte[] bytes, int from, int to) {
            if (to - from < least || to - from > most) {
                return false;
            }
            for (int at = from; at < to; at++) {
                if (bytes[at] < 0 || !members[bytes[at]]) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A form with a fixed length: one set for each byte.
    @SuppressWarnings("ArrayRecordComponent")
    record Fixed(boolean[][] sets) implements BytePattern {

        static Fixed of(String expression) {
            List<boolean[]> sets = new ArrayList<>();
            var next = NEXT_SET.matcher(expression);
            while (next.find()) {
                String set = next.group(1) == null ? next.group(3).replace("-", "\\-") : next.group(1);
                int times = next.group(2) == null ? 1 : Integer.parseInt(next.group(2));
                for (int i = 0; i < times; i++) {
                    sets.add(members(set));
                }
            }
            return new Fixed(sets.toArray(boolean[][]::new));
        }

        @Override
        public boolean matches(byte[] bytes, int from, int to) {
            if (to - from != sets.length) {
                return false;
            }
            for (int at = from; at < to; at++) {
                if (bytes[at] < 0 || !sets[at - from][bytes[at]]) {
                    return false;
                }
            }
            return true;
        }
    }
}
