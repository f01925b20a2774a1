package se.medlyss.report.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.report.organisation.Block.Bar;
import se.medlyss.report.organisation.Block.Mark;

/// Where the marks of a line lie in a field that is 1 wide and 1 high, with 0 at the top left.
///
/// @param low  the percent at the lower edge
/// @param high the percent at the upper edge
/// @param size how many marks there are
record Scale(double low, double high, int size) {

    private static final int MOST_WORDS = 16;
    private static final double LATE = 0.96;

    /// Whole tens around all that is drawn.
    static Scale of(List<Mark> marks) {
        double[] drawn = marks.stream()
                .flatMap(mark -> Stream.ofNullable(mark.told()))
                .flatMapToDouble(Scale::ends)
                .toArray();
        double least = DoubleStream.of(drawn).min().orElse(0);
        double greatest = DoubleStream.of(drawn).max().orElse(100);
        double low = Math.max(0, Math.floor(least / 10) * 10);
        double high = Math.max(low + 10, Math.min(Math.max(100, greatest), Math.ceil(greatest / 10) * 10));
        return new Scale(low, high, marks.size());
    }

    private static DoubleStream ends(Bar bar) {
        return DoubleStream.of(bar.value(), bar.lower(), bar.upper());
    }

    /// Across, of the mark with that number.
    double x(int mark) {
        return (mark + 0.5) / size;
    }

    /// Down, of a percent, kept within the field.
    double y(double percent) {
        return Math.clamp((high - percent) / (high - low), 0, 1);
    }

    /// Percents for lines across, at most about six.
    List<Integer> lines() {
        int step = high - low > 60 ? 20 : 10;
        return IntStream.rangeClosed((int) low / step, (int) high / step)
                .map(at -> at * step)
                .filter(line -> line >= low && line <= high)
                .boxed()
                .toList();
    }

    /// Whether not every mark has room for a word above it.
    boolean crowded() {
        return size > MOST_WORDS;
    }

    /// Whether the mark's name has room: about twelve have. The last one is moved to the left, where it takes that of
    /// the one before.
    boolean named(int mark) {
        int each = Math.max(1, (size + 11) / 12);
        int next = mark + each;
        return mark % each == 0 && (each == 1 || next >= size || !late(next));
    }

    /// Whether the mark is so far to the right that there is no room for half its name.
    boolean late(int mark) {
        return x(mark) > LATE;
    }

    /// Runs of neighbours that are told, as numbers of marks: a withheld one breaks the line.
    static List<List<Integer>> runs(List<Mark> marks) {
        List<List<Integer>> runs = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < marks.size(); at++) {
            if (marks.get(at).told() == null) {
                open = false;
            } else {
                if (!open) {
                    runs.add(new ArrayList<>());
                }
                open = true;
                runs.getLast().add(at);
            }
        }
        return runs;
    }
}
