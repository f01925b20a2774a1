package se.medlyss.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.call.PersonalData.Kind;

/// The numbers are the tax agencies' published test numbers, or made up.
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "kunden 121212-1212 ringde,     SWEDISH_NUMBER, 121212-1212",
        "191212121212,                  SWEDISH_NUMBER, 191212121212",
        "20121212+1212,                 SWEDISH_NUMBER, 20121212+1212",
        "samordning 701063-2391.,       SWEDISH_NUMBER, 701063-2391",
        "kunden 850615-1234,            SWEDISH_NUMBER, 850615-1234",
        "pnr.850615 1234,               SWEDISH_NUMBER, 850615 1234",
        "850615 – 1234 sa hon,          SWEDISH_NUMBER, 850615 – 1234",
        "198506151234,                  SWEDISH_NUMBER, 198506151234",
        "19850615-1234,                 SWEDISH_NUMBER, 19850615-1234",
        "01010050054,                   NORWEGIAN_NUMBER, 01010050054",
        "010100-50054,                  NORWEGIAN_NUMBER, 010100-50054",
        "D-nummer 41010012345,          NORWEGIAN_NUMBER, 41010012345",
        "fødselsnummer 01010050053,     NORWEGIAN_NUMBER, 01010050053",
        "(010100 50053),                NORWEGIAN_NUMBER, 010100 50053",
        "mejla kim.exempel@post.example idag, EMAIL, kim.exempel@post.example",
        "ring 070-174 06 05 efter lunch, PHONE, 070-174 06 05",
        "ring 0701740605,               PHONE, 0701740605",
        "växeln 08-465 004 00,          PHONE, 08-465 004 00",
        "+46 70 174 06 05,              PHONE, +46 70 174 06 05",
        "0046701740605,                 PHONE, 0046701740605",
        "ring 99 12 34 56 i morgen,     PHONE, 99 12 34 56",
        "ring 991 23 456,               PHONE, 991 23 456",
        "mobil 99123456,                PHONE, 99123456",
        "+47 99123456,                  PHONE, +47 99123456"
    })
    void findsWhatLooksLikeACustomersOwnData(String text, Kind kind, String what) {
        List<PersonalData> found = PersonalData.in(text);
        assertThat(found).extracting(PersonalData::kind).containsExactly(kind);
        assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
                .isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Två öppna frågor före lösning",
                "väntade i 2:41, sedan 0:36 till",
                "order 12345678",
                "faktura 1212121213",
                "den 2026-11-20 kl 14:02",
                "20.11.2026 og 20261120",
                "fra 01-02-2026",
                "konto 32010050054",
                "ärende 851315-1234",
                "ärende 850632-1234",
                "order 8506151234",
                "order 218506151234",
                "belopp 12 500 kr, 3 av 5",
                "kostar 2999,50 kr",
                "gav 95 % på 3 av 4"
            })
    void leavesOrdinaryNotesAlone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void masksAllOfIt() {
        assertThat(PersonalData.masked("Kim, 121212-1212, nås på 070-174 06 05 eller kim@post.example. Bra avslut!"))
                .isEqualTo("Kim, •••, nås på ••• eller •••. Bra avslut!");
    }

    @Test
    void masksBothTheRightAndTheMistypedNumber() {
        assertThat(PersonalData.masked("121212-1212, nej 121212-1213, eller kim121212-1212@post.example, 01010050054"))
                .isEqualTo("•••, nej •••, eller •••, •••");
    }

    @Test
    void findsNothingInWhatItHasMasked() {
        Random random = new Random(7);
        String letters = "0123456789 -+@.aé(";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(24, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            assertThat(PersonalData.in(PersonalData.masked(text.toString())))
                    .as(text.toString())
                    .isEmpty();
        }
    }
}
