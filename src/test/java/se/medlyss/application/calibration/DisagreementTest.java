package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.application.calibration.GroupTiming.Boundary;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Figure.Why;

/// What the group is to talk about first.
class DisagreementTest {

    @Test
    void putsABoundaryThatNotAllPassedBeforeTheFarthestApartAndTiesInTheOrderOfTime() {
        GroupTiming timing = timed(
                new Boundary("open", entered(10_000L, 20_000L)),
                new Boundary("solve", entered(5_000L, 15_000L)),
                new Boundary("listen", entered(20_000L, 70_000L)),
                new Boundary("close", entered(null, 90_000L)));
        assertThat(Disagreement.of(List.of(), timing))
                .extracting(each -> ((Disagreement.OnBoundary) each).boundary().stage())
                .containsExactly("close", "listen", "solve", "open");
    }

    private static List<@Nullable Long> entered(@Nullable Long... times) {
        return Arrays.asList(times);
    }

    private static GroupTiming timed(Boundary... boundaries) {
        Figure<Double> none = Figure.undefined(Why.NO_DATA);
        return new GroupTiming(2_000, List.of(boundaries), none, none, List.of(), none, List.of());
    }
}
