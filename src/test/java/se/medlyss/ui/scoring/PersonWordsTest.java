package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medlyss.application.KnownNames;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.support.MemoryPeople;
import se.medlyss.texts.Texts;

class PersonWordsTest {

    private final PersonWords words = new PersonWords(new Texts(Locale.forLanguageTag("nb")));

    @Test
    void saysWordsAroundAnIdThatNobodyHereHasANameFor() {
        assertThat(words.coach("ex-205", "ex-205")).isEqualTo("coach ex-205");
        assertThat(words.coach("ex-205", "")).isEqualTo("coach ex-205");
        assertThat(words.coach("coach-7", "")).isEqualTo("coach-7");
        assertThat(words.agent("ex-205", "ex-205")).isEqualTo("Medarbeider ex-205");
        assertThat(words.coach("p-0123456789ab", "")).isEqualTo("coach 89ab");
    }

    @Test
    void saysTheNameAsSoonAsItIsKnown() {
        assertThat(words.coach("ex-205", "Bo Test")).isEqualTo("Bo Test");
        assertThat(words.first("ex-205", "Bo Test", words.coach("ex-205", "Bo Test")))
                .isEqualTo("Bo");
        assertThat(words.first("ex-205", "", words.coach("ex-205", ""))).isEqualTo("coach ex-205");
    }

    @Test
    void knowsWhoeverWasMergedByTheProvisionalIdToo() throws StorageException {
        KnownNames names = KnownNames.in(MemoryPeople.of(
                        List.of(),
                        List.of(new Agent("ex-206", "ex-206", "", false, true)),
                        List.of(new Coach("ex-205", "Bo Test", "")))
                .merging("p-0123456789ab", "ex-205")
                .merging("p-ffffffffffff", "ex-206"));
        assertThat(names.coaches()).containsEntry("p-0123456789ab", "Bo Test");
        assertThat(names.agents()).isEmpty();
    }

    @Test
    void tellsPeopleOfTheSameNameApartByTheirIds() {
        assertThat(Namesakes.toldApart(
                        Map.of("ex-205", "Bo Test", "p-0123456789ab", "Bo Test", "ex-206", "", "ex-207", "")))
                .isEqualTo(Map.of(
                        "ex-205", "Bo Test (ex-205)", "p-0123456789ab", "Bo Test (89ab)", "ex-206", "", "ex-207", ""));
        assertThat(Namesakes.toldApart(Map.of("ex-206", "Bea Test"))).isEqualTo(Map.of("ex-206", "Bea Test"));
    }

    @Test
    void findsWhoeverHasANameThatBeginsWithEachWordTyped() {
        assertThat(NameSearch.matches("Anna-Lena Örn", "orn ann")).isTrue();
        assertThat(NameSearch.matches("Anna-Lena Örn", " LENA ")).isTrue();
        assertThat(NameSearch.matches("Anna-Lena Örn", "ena")).isFalse();
        assertThat(NameSearch.matches("Anna-Lena Örn", "anna berg")).isFalse();
        assertThat(NameSearch.matches("Anna-Lena Örn", "  ")).isFalse();
    }
}
