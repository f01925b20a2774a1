package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.RatingsFile.Rated;
import se.medlyss.stats.agreement.KrippendorffAlpha.Level;

class CsvRatingsFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2.5,\n,2,1\n",
                "ann,bo,cai\n1,2.5,\n,2,1\n",
                "\ufeffann;bo;cai\r\n1;2,5;\r\n;2;1\r\n",
                "ann\tbo\tcai\n1\t2,5\t\n\t2\t1",
                "\"ann\",\"bo\",\"cai\"\n\n1,\"2.5\"\n,2,1\n,,\n",
            })
    void readsRatingsAsSpreadsheetsWriteThem(String text) throws IOException, FileRefusedException {
        Rated rated = read(text, Level.INTERVAL);
        assertThat(rated.ratings().units()).isEqualTo(2);
        assertThat(rated.ratings().raters()).isEqualTo(3);
        assertThat(rated.ratings().given(0)).containsExactly(1, 2.5);
        assertThat(rated.ratings().given(1)).containsExactly(2, 1);
        assertThat(rated.ratings().rated(1, 0)).isFalse();
        assertThat(rated.raters()).isIn(List.of("ann", "bo", "cai"), List.of("1", "2", "3"));
    }

    @Test
    void takesNamesForNominalRatings() throws IOException, FileRefusedException {
        Rated rated = read("ann,bo\nmet,not-met\nmet,met\n", Level.NOMINAL);
        assertThat(rated.raters()).containsExactly("ann", "bo");
        assertThat(rated.ratings().given(0)).containsExactly(0, 1);
        assertThat(read("met,not-met\nmet,met\n", Level.NOMINAL).ratings().units())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoTableOfRatings() {
        assertRefused("", Level.NOMINAL, Reason.RANGE, "1:1");
        assertRefused("1\n2\n", Level.NOMINAL, Reason.RANGE, "1:1");
        assertRefused("ann,bo\n1,x\n", Level.ORDINAL, Reason.TYPE, "2:2");
        assertRefused("ann,bo\n1,2\n1,2,3\n", Level.ORDINAL, Reason.RANGE, "3:3");
        assertRefused("a,b\n1,-1\n", Level.RATIO, Reason.RANGE, "2:2");
        assertRefused("a,b\n1,NaN\n", Level.RATIO, Reason.TYPE, "2:2");
        assertRefused("a,b\n1,\"2\n", Level.RATIO, Reason.CSV, "");
    }

    private void assertRefused(String text, Level level, Reason reason, String place) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> read(text, level))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.place()).isEqualTo(place);
                });
    }

    @Test
    void takesTheWholeScaleAlsoWhatNobodyUsed() throws IOException, FileRefusedException {
        assertThat(read("1,2\n2,2\n", Level.ORDINAL, List.of("1", "2", "3", "4"))
                        .categories())
                .containsExactly(1.0, 2.0, 3.0, 4.0);
        Rated named = read("bra,svag\nsvag,svag\n", Level.ORDINAL, List.of("svag", "bra", "toppen"));
        assertThat(named.categories()).containsExactly(0.0, 1.0, 2.0);
        assertThat(named.ratings().given(0)).containsExactly(1, 0);
        assertThat(read("1,2\n2,2\n", Level.ORDINAL).categories()).containsExactly(1.0, 2.0);
    }

    @Test
    void refusesARatingThatTheScaleHasNotAndAScaleThatIsNone() {
        assertThatThrownBy(() -> read("1,2\n5,2\n", Level.NOMINAL, List.of("1", "2")))
                .hasMessageContaining("2:1");
        assertThatThrownBy(() -> read("ja,nej\nkanske,ja\n", Level.NOMINAL, List.of("ja", "nej")))
                .hasMessageContaining("2:1");
        for (var scale : List.of(List.of("1"), List.of("1", "1"), List.of("2", "1"))) {
            assertThatThrownBy(() -> read("1,1\n1,1\n", Level.ORDINAL, scale)).hasMessageContaining("scale");
        }
        assertThatThrownBy(() -> read("1,1\n", Level.INTERVAL, List.of("a", "b")))
                .hasMessageContaining("scale");
    }

    private Rated read(String text, Level level) throws IOException, FileRefusedException {
        return read(text, level, List.of());
    }

    private Rated read(String text, Level level, List<String> scale) throws IOException, FileRefusedException {
        return new CsvRatingsFile().read(Files.writeString(folder.resolve("ratings.csv"), text), level, scale);
    }
}
