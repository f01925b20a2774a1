package se.medlyss.exchange.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FewTextsTest {

    private final FewTexts texts = new FewTexts();

    private String of(String text) {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        return texts.of(bytes, 1, bytes.length - 1);
    }

    @Test
    void makesATextOnce() {
        assertThat(of("2026-11")).isEqualTo("2026-11").isSameAs(of("2026-11"));
        assertThat(of("")).isEmpty();
        assertThat(of("Åsa")).isEqualTo("Åsa");
    }

    @Test
    void confusesNoneOfManyThatShareAPlace() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 5_000; i++) {
            String text = Long.toString(random.nextInt(2_000), 36);
            assertThat(of(text)).isEqualTo(text);
        }
    }
}
