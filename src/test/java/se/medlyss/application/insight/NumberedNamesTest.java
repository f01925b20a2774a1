package se.medlyss.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberedNamesTest {

    @Test
    void findsEachNameAndNoOther() {
        for (int count = 0; count < 70; count++) {
            long[] names = new SplittableRandom(count).longs(count).toArray();
            NumberedNames numbered = new NumberedNames(names);
            for (int at = 0; at < count; at++) {
                assertThat(numbered.number(names[at])).isEqualTo(at);
                assertThat(numbered.number(names[at] + 1)).isEqualTo(NumberedNames.ABSENT);
            }
            assertThat(numbered.number(0)).isEqualTo(NumberedNames.ABSENT);
        }
    }

    @Test
    void tellsNamesApartThatBeginAlike() {
        NumberedNames numbered = new NumberedNames(1, 2, 3);
        assertThat(numbered.number(3)).isEqualTo(2);
        assertThat(numbered.number(4)).isEqualTo(NumberedNames.ABSENT);
    }
}
