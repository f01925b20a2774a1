package se.medlyss.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.medlyss.stats.StatsCase.known;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.stats.Figure.Why;

class ProportionTest {

    static List<StatsCase> cases() {
        return StatsCase.family("proportion-intervals");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithThePublishedIntervals(StatsCase each) {
        Proportion share =
                new Proportion(each.get("x").longValue(), each.get("n").longValue());
        each.checkInterval("wilson95", known(share.wilson(0.95)));
        each.checkInterval("wilson90", known(share.wilson(0.90)));
        each.checkInterval("wilson_cc95", known(share.wilsonCorrected(0.95)));
        each.checkInterval("clopper_pearson95", known(share.clopperPearson(0.95)));
    }

    @Test
    void hasNoIntervalWithoutCalls() {
        Proportion none = new Proportion(0, 0);
        assertThat(none.share()).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(none.wilson(0.95)).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(none.wilsonCorrected(0.95)).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThat(none.clopperPearson(0.95)).isEqualTo(Figure.undefined(Why.NO_DATA));
        assertThatThrownBy(() -> new Proportion(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsTheShareAndStaysWithinItsLimits() {
        for (int n = 1; n < 40; n++) {
            for (int met = 0; met <= n; met++) {
                Proportion share = new Proportion(met, n);
                for (var interval : List.of(
                        known(share.wilson(0.95)),
                        known(share.wilsonCorrected(0.95)),
                        known(share.clopperPearson(0.95)))) {
                    assertThat(interval.lower()).isBetween(0.0, known(share.share()) + 1e-12);
                    assertThat(interval.upper()).isBetween(known(share.share()) - 1e-12, 1.0);
                }
            }
        }
    }

    /// 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and sum of squares 32; t(0.975, 7) = 2.36462425.
    @Test
    void givesTheTInterval() {
        Mean mean = Mean.of(List.of(2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0));
        double half = 2.364624251592785 * Math.sqrt(32.0 / 7 / 8);
        assertThat(known(mean.interval(0.95)).lower()).isCloseTo(5 - half, within(1e-9));
        assertThat(known(mean.interval(0.95)).upper()).isCloseTo(5 + half, within(1e-9));
        assertThat(Mean.of(List.of(3.0)).interval(0.95)).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(Mean.of(List.of()).value()).isEqualTo(Figure.undefined(Why.NO_DATA));
    }
}
