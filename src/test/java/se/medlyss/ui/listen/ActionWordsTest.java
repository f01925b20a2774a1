package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CallProcess;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.Samples;
import se.medlyss.texts.Texts;

class ActionWordsTest {
    private static final Stamp AT = new Stamp(0, Instant.EPOCH);

    private final CallProcess process = Samples.everyKind().process();
    private final ActionWords words = new ActionWords(new Texts(Locale.of("sv")));

    private String answered(String key, Answer answer) {
        return words.of(new CallEvent.Answered(AT, CriterionKey.parse(key), answer), process, false);
    }

    @Test
    void tellsThatWordsWereWrittenAndNotAllOfThem() {
        assertThat(answered("ask.text", new Answer.Written("lugn ton hela vägen")))
                .startsWith("besvarad")
                .doesNotContain("lugn");
        assertThat(answered("ask.graded", new Answer.Grade(BigDecimal.TWO))).startsWith("2: ");
    }
}
