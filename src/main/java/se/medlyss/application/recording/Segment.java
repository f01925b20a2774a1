package se.medlyss.application.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is really heard in a stretch, where the user put the estimate right.
public record Segment(Span span, Heard heard) {

    /// These segments with one more, which counts where it meets another.
    public static List<Segment> with(List<Segment> before, Segment one) {
        List<Segment> all = new ArrayList<>(without(before, one.span()));
        all.add(one);
        all.sort(Comparator.comparingLong(each -> each.span().fromMs()));
        return List.copyOf(all);
    }

    /// These segments with nothing in this stretch, where the estimate counts again.
    public static List<Segment> without(List<Segment> before, Span stretch) {
        return before.stream()
                .flatMap(each -> each.span().without(stretch).stream().map(left -> new Segment(left, each.heard())))
                .toList();
    }
}
