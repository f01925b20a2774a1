package se.medlyss.application.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21_13-05_Sara.wav, 2026-11-21T13:05",
        "20261121130544.mp3, 2026-11-21T13:05:44",
        "call 2026-11-21T13.05.44 17.wav, 2026-11-21T13:05:44",
        "agent17_20261121-130544_out.opus, 2026-11-21T13:05:44",
        "2026-11-21 13h05m44.wav, 2026-11-21T13:05:44",
        "4670123456_2026_11_21_13_05.wav, 2026-11-21T13:05"
    })
    void readsWhatRecordingSystemsWrite(String name, LocalDateTime time) {
        assertThat(NamedTime.of(name)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21 Sara.wav, 2026-11-21", "20261121.mp3, 2026-11-21", "4670123456_2026.11.21.wav, 2026-11-21"})
    void readsADayAlone(String name, LocalDate day) {
        assertThat(NamedTime.day(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21_13-05_Sara.wav", "2026-02-30.wav", "samtal 17.wav", "120261121.wav"})
    void takesATimeAndOtherDigitsForNoDay(String name) {
        assertThat(NamedTime.day(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samtal 17.wav",
                "2026-11-21.wav",
                "2026-13-41_13-05.wav",
                "2026-02-30_13-05.wav",
                "920261121130544.wav",
                "20261121130544123.wav"
            })
    void takesNothingElseForATime(String name) {
        assertThat(NamedTime.of(name)).isEmpty();
    }
}
