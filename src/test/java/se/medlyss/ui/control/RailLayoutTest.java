package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RailLayoutTest {

    @Test
    void followsTheTargets() {
        assertThat(RailLayout.widths(600, new double[] {50, 50, 50}, new double[] {30, 90, 180}))
                .containsExactly(new double[] {60, 180, 360}, offset(1e-9));
    }

    @Test
    void keepsTheFloorSoThatNamesFitAndGivesTheRestToTheOthers() {
        double[] widths = RailLayout.widths(600, new double[] {100, 100, 100}, new double[] {15, 15, 270});
        assertThat(widths).containsExactly(new double[] {100, 100, 400}, offset(1e-9));
    }

    @Test
    void alwaysFillsWhatIsAvailable() {
        double[] floors = {90, 120, 80, 140, 100};
        for (double available : new double[] {200, 530, 531, 700, 1240, 3000}) {
            double[] widths = RailLayout.widths(available, floors, new double[] {30, 90, 150, 45, 1});
            assertThat(Arrays.stream(widths).sum()).isCloseTo(available, offset(1e-6));
        }
    }

    @Test
    void foldsAwayWhatIsFarFromTheCurrentStage() {
        assertThat(RailLayout.fold(8, 7, 8)).isEqualTo(new RailLayout.Fold(0, 8));
        assertThat(RailLayout.fold(12, -1, 6)).isEqualTo(new RailLayout.Fold(0, 6));
        assertThat(RailLayout.fold(12, 5, 6)).isEqualTo(new RailLayout.Fold(4, 6));
        assertThat(RailLayout.fold(12, 11, 6)).isEqualTo(new RailLayout.Fold(6, 6));
        assertThat(RailLayout.fold(12, 5, 1)).isEqualTo(new RailLayout.Fold(5, 1));
    }
}
