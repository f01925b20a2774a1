package se.medlyss.report.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void namesTheLastOfManyMarksInTheRoomOfTheOneBefore() {
        assertThat(named(51)).endsWith(40, 50);
        assertThat(named(52)).endsWith(40, 50);
        assertThat(named(12)).hasSize(12);
    }

    @Test
    void hasRoomForEachName() {
        for (int size = 13; size <= 120; size++) {
            Scale scale = new Scale(0, 100, size);
            List<Integer> named = named(size);
            for (int at = 1; at < named.size(); at++) {
                double room = scale.late(named.get(at)) ? 0.1 : 0.04;
                assertThat(scale.x(named.get(at)) - scale.x(named.get(at - 1)))
                        .as("%d", size)
                        .isGreaterThan(room);
            }
        }
    }

    private static List<Integer> named(int size) {
        Scale scale = new Scale(0, 100, size);
        return IntStream.range(0, size).filter(scale::named).boxed().toList();
    }
}
