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
import se.medlyss.application.RatingsFile.FirstColumn;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,ann,bo\n7,1,2\n8,2,2\n",
                "Samtals-ID;ann;bo\nx;1;2\ny;2;2\n",
                "ÄRENDE\tann\tbo\n1\t1\t2\n2\t2\t2\n",
                "call_id,1,2\na,1,2\nb,2,2\n",
                "Call no.,ann,bo\n1,1,2\n2,2,2\n",
                ",ann,bo\n1,1,2\n2,2,2\n",
            })
    void leavesAColumnOutWhoseHeadingSaysThatItNamesTheUnits(String text) throws IOException, FileRefusedException {
        Rated rated = read(text, Level.ORDINAL);
        assertThat(rated.first()).isEqualTo(FirstColumn.UNITS);
        assertThat(rated.ratings().raters()).isEqualTo(2);
        assertThat(rated.ratings().given(0)).containsExactly(1, 2);
        assertThat(rated.categories()).containsExactly(1.0, 2.0);
    }

    @Test
    void namesTheCellOfTheFileBesideAColumnThatIsLeftOut() {
        assertRefused("id,ann,bo\n1,1,x\n", Level.ORDINAL, Reason.TYPE, "2:3");
        assertRefused("id,ann\n1,1\n2,2\n", Level.ORDINAL, Reason.RANGE, "1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ref,ann,bo\n1,1,2\n2,2,2\n3,1,1\n4,2,2\n",
                "c1,met,met\nc2,met,not-met\nc3,met,met\nc4,not-met,not-met\n",
            })
    void suspectsAColumnThatRepeatsNothingAndIsNotOnTheScale(String text) throws IOException, FileRefusedException {
        Rated rated = read(text, Level.NOMINAL);
        assertThat(rated.first()).isEqualTo(FirstColumn.PERHAPS_UNITS);
        assertThat(rated.ratings().raters()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann,bo\n1,2\n2,2\n3,3\n",
                "david,ingrid\n5,4\n4,4\n2,2\n3,3\n",
                "ann,bo\n7.5,7.4\n8.1,8.2\n6.2,6\n9.3,9\n",
                "no,no\nyes,no\nno,yes\nyes,yes\n",
                ",met,not-met\nmet,met,met\n",
            })
    void takesARatersColumnForOne(String text) throws IOException, FileRefusedException {
        assertThat(read(text, Level.NOMINAL).first()).isEqualTo(FirstColumn.RATER);
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
