package se.medlyss.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.medlyss.stats.StatsCase.known;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;
import se.medlyss.stats.Interval;
import se.medlyss.stats.StatsCase;
import se.medlyss.stats.agreement.IntraclassCorrelation.Form;

class IntraclassCorrelationTest {

    @Test
    void agreesWithShroutAndFleiss() {
        StatsCase each = StatsCase.of("icc", "shrout-fleiss-1979");
        MeanSquares squares = known(MeanSquares.of(Rated.of(each.get("ratings"))));
        each.check("BMS", squares.between());
        each.check("WMS", squares.within());
        each.check("JMS", squares.judges());
        each.check("EMS", squares.residual());
        for (Form form : Form.values()) {
            String name = "ICC(" + (form.ordinal() + 1);
            check(each, name + ",1)", known(IntraclassCorrelation.single(squares, form, 0.95)));
            check(each, name + ",k)", known(IntraclassCorrelation.average(squares, form, 0.95)));
        }
    }

    @Test
    void isOneWhenRatersAlwaysSayTheSame() {
        MeanSquares squares = known(MeanSquares.of(Rated.of(new double[] {1, 1}, new double[] {3, 3})));
        for (Form form : Form.values()) {
            assertThat(IntraclassCorrelation.single(squares, form, 0.95))
                    .isEqualTo(Figure.known(new IntraclassCorrelation(1, Figure.known(new Interval(1, 1, 0.95)))));
        }
    }

    @Test
    void isUndefinedWhereNothingVariesOrTooFewRated() {
        MeanSquares same = known(MeanSquares.of(Rated.of(new double[] {2, 2}, new double[] {2, 2})));
        assertThat(IntraclassCorrelation.single(same, Form.TWO_WAY_RANDOM, 0.95))
                .isEqualTo(Figure.undefined(Why.NO_VARIATION));
        assertThat(MeanSquares.of(Rated.of(new double[] {2, 3}))).isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThat(MeanSquares.of(Rated.of(new double[] {2}, new double[] {3})))
                .isEqualTo(Figure.undefined(Why.TOO_FEW));
        assertThatThrownBy(() -> MeanSquares.of(Ratings.of(List.of(Arrays.asList(1.0, null), List.of(2.0, 3.0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(StatsCase each, String name, IntraclassCorrelation actual) {
        each.check(name, actual.value());
        each.checkInterval(name + "/ci95", known(actual.interval()));
    }
}
