package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;
import se.medlyss.support.Samples;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

class ScoreInListTest {

    private final ScoreInList words = new ScoreInList(new LiveTexts(new Texts(Locale.of("sv", "SE"))));

    private static EvaluationSummary scored(@Nullable String percent, @Nullable Boolean approved) {
        return new EvaluationSummary(
                new UUID(1, 1),
                new UUID(1, 2),
                Life.FINAL,
                1,
                "agent-1",
                "east",
                "coach-1",
                new ProcessRef("service", 1, "a".repeat(64)),
                Channel.PHONE,
                Mode.LIVE,
                Context.ORDINARY,
                false,
                Instant.EPOCH,
                60_000,
                3,
                4,
                percent == null ? null : new BigDecimal(percent),
                approved,
                null,
                null,
                9,
                Instant.EPOCH,
                Samples.unreviewed(ReviewState.FINAL));
    }

    @Test
    void neverShowsAPercentBareWhileAnswersAreMissing() {
        assertThat(words.words(scored("82.5", null))).contains("82,5").contains("inte klart");
        assertThat(words.words(scored("82.5", true))).contains("82,5").doesNotContain("klart");
        assertThat(words.words(scored("82.5", false))).doesNotContain("klart");
        assertThat(words.words(scored(null, null))).isEmpty();
    }
}
