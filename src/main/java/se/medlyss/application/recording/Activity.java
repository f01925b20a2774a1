package se.medlyss.application.recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who seems to talk when: an estimate from loudness alone, which never enters a score.
///
/// @param talk       for each side that can be told apart, its talk in order; one list for a mono recording
/// @param music      stretches that sound like hold music, in order
/// @param alike      two channels that hold the same sound: nothing can be told about the sides
/// @param durationMs the whole length
public record Activity(List<List<Span>> talk, List<Span> music, boolean alike, long durationMs) {

    public Activity {
        talk = talk.stream().map(List::copyOf).toList();
        music = List.copyOf(music);
    }

    /// Whether the two parties can be told apart.
    public boolean twoSided() {
        return talk.size() == 2;
    }

    /// How the time divides; the parts add up to 1.
    ///
    /// @param sides   for each side, the time in which it alone talks
    /// @param both    the time in which both talk; 0 for one side
    /// @param silence the time in which nobody talks
    /// @param music   the time of hold music
    public record Shares(List<Double> sides, double both, double silence, double music) {}

    /// How the time divides.
    public Shares shares() {
        double whole = Math.max(1, durationMs);
        double both = twoSided() ? sharedMs(talk.getFirst(), talk.getLast()) : 0;
        List<Double> alone =
                talk.stream().map(side -> (sum(side) - both) / whole).toList();
        double spoken = alone.stream().mapToDouble(Double::doubleValue).sum() + both / whole;
        double musical = Math.min(sum(music) / whole, 1 - spoken);
        return new Shares(alone, both / whole, Math.max(0, 1 - spoken - musical), Math.max(0, musical));
    }

    /// The same as the user put it right.
    ///
    /// @param swapped the agent is on the second channel
    public Activity corrected(List<Segment> segments, boolean swapped) {
        if (segments.isEmpty()) {
            return this;
        }
        List<List<Span>> right = new ArrayList<>();
        for (int side = 0; side < talk.size(); side++) {
            boolean agent = side == 0 != swapped;
            right.add(laid(
                    talk.get(side),
                    segments,
                    twoSided() ? heard -> heard.talks(agent) : heard -> heard.talks(true) || heard.talks(false)));
        }
        return new Activity(right, laid(music, segments, heard -> heard == Heard.MUSIC), alike, durationMs);
    }

    private static List<Span> laid(List<Span> estimate, List<Segment> segments, Predicate<Heard> counts) {
        List<Span> spans = estimate;
        for (Segment segment : segments) {
            Stream<Span> rest = spans.stream().flatMap(span -> span.without(segment.span()).stream());
            Stream<Span> own = counts.test(segment.heard()) ? Stream.of(segment.span()) : Stream.empty();
            spans = Stream.concat(rest, own).toList();
        }
        return spans.stream().sorted(Comparator.comparingLong(Span::fromMs)).toList();
    }

    /// The stretch around a moment in which the same is heard; empty outside the recording.
    public Optional<Span> around(long ms) {
        if (ms < 0 || ms >= durationMs) {
            return Optional.empty();
        }
        Span found = new Span(0, durationMs);
        for (List<Span> each : Stream.concat(talk.stream(), Stream.of(music)).toList()) {
            found = narrowed(found, each, ms);
        }
        return Optional.of(found);
    }

    private static Span narrowed(Span around, List<Span> spans, long ms) {
        long from = around.fromMs();
        long to = around.toMs();
        for (Span span : spans) {
            for (long edge : new long[] {span.fromMs(), span.toMs()}) {
                from = edge <= ms ? Math.max(from, edge) : from;
                to = edge > ms ? Math.min(to, edge) : to;
            }
        }
        return new Span(from, to);
    }

    private static long sum(List<Span> spans) {
        return spans.stream().mapToLong(Span::lengthMs).sum();
    }

    private static long sharedMs(List<Span> one, List<Span> other) {
        long shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            shared += one.get(i).sharedMs(other.get(j));
            if (one.get(i).toMs() < other.get(j).toMs()) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
