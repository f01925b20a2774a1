package se.medlyss.exchange.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The expressions of our schemas, against the platform's own reading of them.
class BytePatternTest {

    private static final List<String> TEXTS = List.of(
            "2026-11",
            "2026-00",
            "2026-12",
            "2026-13",
            "2026-19",
            "2026-1",
            "0000-01",
            "2026/11",
            "x2026-11",
            "",
            "a-b9",
            "A",
            "å",
            "a b",
            "-",
            "ab",
            "0123456789abcdef0123456789abcdef",
            "\\u0001",
            "a\\nb");

    @Test
    void findWhatThePlatformFinds() {
        for (String expression : List.of(BytePattern.MONTH, "^[a-z0-9-]+$", "^[0-9a-f]{32}$", "^[0-9a-f]{16,128}$")) {
            for (String text : TEXTS) {
                assertThat(matches(BytePattern.of(expression), text))
                        .as("%s in %s", expression, text)
                        .isEqualTo(Pattern.compile(expression).matcher(text).find());
            }
        }
    }

    @Test
    void findNoOtherCharacterWhereThePlatformFindsNone() {
        String others = "[^a-z0-9-]";
        BytePattern none = BytePattern.ofOthers(others);
        assertThat(none).isNotNull();
        for (String text : TEXTS) {
            assertThat(matches(none, text))
                    .as(text)
                    .isEqualTo(!Pattern.compile(others).matcher(text).find());
        }
        assertThat(BytePattern.ofOthers("^[a-z]$")).isNull();
    }

    private static boolean matches(BytePattern pattern, String text) {
        byte[] bytes = (" " + text + " ").getBytes(StandardCharsets.UTF_8);
        return pattern.matches(bytes, 1, bytes.length - 1);
    }
}
