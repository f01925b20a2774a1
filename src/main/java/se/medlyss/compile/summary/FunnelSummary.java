package se.medlyss.compile.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Told;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.stats.chart.Evenness;

/// Each team's share of approved calls beside what chance alone would spread.
///
/// @param withheld     how many teams are not told
/// @param chiSquare    of the teams that are told; null when that cannot be said, as are the next three
/// @param p            how often chance alone makes differences as large
/// @param undefined    why nothing can be said; null when it can
record FunnelSummary(
        List<Point> teams,
        int withheld,
        @Nullable BigDecimal chiSquare,
        @Nullable Integer freedom,
        @Nullable BigDecimal p,
        @Nullable BigDecimal overdispersion,
        @Nullable String undefined) {

    /// @param team    empty when unknown
    /// @param inner   where 95 % lie by chance alone; null when that cannot be said
    /// @param outer   where 99.8 % do
    /// @param outside whether it lies outside the outer limits
    record Point(
            String team,
            ToldFigure approved,
            @Nullable Limits inner,
            @Nullable Limits outer,
            boolean outside) {}

    /// Percent.
    record Limits(BigDecimal lower, BigDecimal upper) {
        static @Nullable Limits of(@Nullable Interval limits) {
            return limits == null
                    ? null
                    : new Limits(ToldFigure.rounded(limits.lower()), ToldFigure.rounded(limits.upper()));
        }
    }

    static FunnelSummary of(Funnel funnel) {
        List<Point> teams =
                funnel.points().stream().map(point -> point(funnel, point)).toList();
        return switch (funnel.evenness()) {
            case Figure.Known<Evenness>(Evenness evenness) ->
                new FunnelSummary(
                        teams,
                        funnel.withheld(),
                        ToldFigure.rounded(evenness.chiSquare()),
                        evenness.freedom(),
                        ToldFigure.rounded(evenness.p()),
                        ToldFigure.rounded(evenness.overdispersion()),
                        null);
            case Figure.Undefined<Evenness>(Figure.Why why) ->
                new FunnelSummary(
                        teams,
                        funnel.withheld(),
                        null,
                        null,
                        null,
                        null,
                        why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static Point point(Funnel funnel, Funnel.Point point) {
        return new Point(
                point.group(),
                ToldFigure.of(Told.share(point.share())),
                Limits.of(funnel.limits(point, Funnel.INNER).orElse(null)),
                Limits.of(funnel.limits(point, Funnel.OUTER).orElse(null)),
                point.signal());
    }
}
