package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupPolicyTest {

    /// A Friday.
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final BackupPolicy POLICY = new BackupPolicy(1_000);

    @ParameterizedTest
    @CsvSource({
        "   , true , true",
        "   , false, false",
        "0  , true , false",
        "29 , true , false",
        "30 , true , true",
        "30 , false, false",
        "1439, false, false",
        "1440, false, true",
        "-60, true , true",
        "-60, false, false"
    })
    void isDueAfterHalfAnHourOfChangeAndAfterADay(Long ageMinutes, boolean changed, boolean due) {
        Instant newest = ageMinutes == null ? null : NOW.minus(Duration.ofMinutes(ageMinutes));
        assertThat(POLICY.due(NOW, newest, changed)).isEqualTo(due);
    }

    @Test
    void keepsEverythingOfTwoDays() {
        List<BackupFile> all =
                LongStream.range(0, 96).mapToObj(i -> at(i / 2.0, 1)).toList();
        assertThat(POLICY.surplus(NOW, all)).isEmpty();
    }

    @Test
    void keepsTheLastOfEachDayThenOfEachWeek() {
        List<BackupFile> all =
                LongStream.range(0, 4 * 40).mapToObj(i -> at(i * 6, 1)).toList();
        assertThat(kept(all, POLICY))
                .containsExactly(
                        "0", "6", "12", "18", "24", "30", "36", "42", // two days in full
                        "48", "66", "90", "114", "138", "162", "186", "210", "234", "258", "282", "306", "330", // days
                        "336", "450", "618", "786"); // weeks
    }

    @Test
    void keepsNothingOfThirtyFiveDays() {
        assertThat(kept(List.of(at(35 * 24, 1)), POLICY)).isEmpty();
        assertThat(kept(List.of(at(35 * 24 - 0.01, 1)), POLICY)).hasSize(1);
    }

    @Test
    void dropsTheOldestBeyondTheCapButNeverTheNewest() {
        List<BackupFile> all = List.of(at(1, 600), at(2, 300), at(3, 101), at(4, 50));
        assertThat(kept(all, POLICY)).containsExactly("1", "2", "4");
        assertThat(kept(List.of(at(1, 5_000), at(2, 1)), POLICY)).containsExactly("1");
    }

    @Test
    void dropsWhatAWrongClockDatedIntoTheFutureAsSoonAsThereIsAnother() {
        assertThat(kept(List.of(at(-48, 1)), POLICY)).containsExactly("-48");
        assertThat(kept(List.of(at(-48, 1), at(1, 1)), POLICY)).containsExactly("1");
        assertThat(kept(List.of(at(-2, 1), at(1, 1)), POLICY)).containsExactly("-2", "1");
    }

    private static List<String> kept(List<BackupFile> all, BackupPolicy policy) {
        List<BackupFile> surplus = policy.surplus(NOW, all);
        return Stream.of(all)
                .flatMap(List::stream)
                .filter(backup -> !surplus.contains(backup))
                .map(backup -> backup.path().toString())
                .toList();
    }

    /// A backup of that age, named after it.
    private static BackupFile at(double hours, long bytes) {
        String name = hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
        return new BackupFile(Path.of(name), NOW.minusMillis((long) (hours * 3_600_000)), bytes);
    }
}
