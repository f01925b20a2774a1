package se.medlyss.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /// RFC 8785, appendix B.
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void writesNumbersAsTheStandardDoes(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.write(value)).isEqualTo(expected);
    }

    @Test
    void readsEveryNumberBackAsTheSameDouble() {
        Random random = new Random(8785);
        for (int n = 0; n < 100_000; n++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(CanonicalJson.write(value))).isEqualTo(value == 0 ? 0 : value);
            }
        }
    }

    @Test
    void writesTheSameValueTheSameWayWhateverItsType() {
        assertThat(List.of(7, 7L, 7.0, new BigDecimal("7.000"), new BigDecimal("0.7E1")))
                .allSatisfy(seven -> assertThat(CanonicalJson.write(seven)).isEqualTo("7"));
        assertThat(CanonicalJson.write(new BigDecimal("46.6667"))).isEqualTo("46.6667");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.12345678901234567890", "1e400"})
    void refusesANumberThatADoubleWouldChange(String number) {
        assertThatThrownBy(() -> CanonicalJson.write(new BigDecimal(number)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// RFC 8785, section 3.2.3.
    @Test
    void sortsKeysByTheirUtf16Units() {
        Map<String, Object> object = new HashMap<>();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(key -> object.put(key, 0));
        assertThat(CanonicalJson.write(object))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    /// RFC 8785, section 3.2.2.2.
    @Test
    void escapesOnlyWhatItMust() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'\u0042\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.write("\b\t\f\r\u001f\u007f")).isEqualTo("\"\\b\\t\\f\\r\\u001f\u007f\"");
    }

    @Test
    void dropsNullMembersAndKeepsNullElements() {
        Map<String, Object> object = new HashMap<>();
        object.put("gone", null);
        object.put("kept", Arrays.asList(null, true, Map.of(), List.of()));
        assertThat(CanonicalJson.write(object)).isEqualTo("{\"kept\":[null,true,{},[]]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\ud800x"})
    void refusesHalfACharacter(String broken) {
        assertThatThrownBy(() -> CanonicalJson.write(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesTheBytesOfTheText() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of(new byte[] {'a'}, new byte[] {'b', 'c'}))
                .isEqualTo(Sha256.of("abc".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
