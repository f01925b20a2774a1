package se.medlyss.application.insight;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The weeks and months that the processes of a family do not tell by themselves: found once for all that asks, since
/// it takes long.
final class WithheldSpans {

    private final Map<Asked, Set<Span>> known = new ConcurrentHashMap<>();

    private record Asked(String process, Span.Unit unit) {}

    /// @param part one process of the family, by itself; with calls
    Set<Span> of(Slice part, Span.Unit unit) {
        return known.computeIfAbsent(
                new Asked(part.counted().getFirst().form().process().id(), unit), _ -> withheld(part, unit));
    }

    private static Set<Span> withheld(Slice part, Span.Unit unit) {
        Trend months = Trend.of(part, Span.Unit.MONTH, Trend.Measure.QUALITY);
        Trend trend = switch (unit) {
            case MONTH -> months;
            case WEEK -> months.weeks(part);
        };
        return trend.points().stream()
                .filter(point -> point.told() instanceof Told.NotTold)
                .map(Trend.Point::span)
                .collect(Collectors.toSet());
    }
}
