package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.medlyss.call.Answer;
import se.medlyss.call.Given;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.OpenWindows;

/// The whole app is killed while the words of an answer are being typed, and started again.
@Timeout(120)
class KilledAnswerJourneyTest extends KilledWhileTyping {
    private static final CriterionKey COMMENT = CriterionKey.parse("overall.comment");

    @BeforeEach
    void killInMidAnswer() throws Exception {
        killWhileTyping("press P", "await Byt samtalsprocess", "press DIGIT6 W DIGIT3");
    }

    @Test
    void findsTheHalfAnswerWhereItWasAndKeepsItAtItsFirstKeystroke() throws Exception {
        UUID call = app.saved().latest();
        app.until(() -> OpenWindows.written().anyMatch(TYPED::equals))
                .picture(Path.of("target", "journeys", "half-answer.png"));
        assertThat(given(call)).isEmpty();

        app.press(R).press(DIGIT3).type("t").press(ENTER);
        app.until(() -> given(call).isPresent());
        assertThat(given(call)).get().satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(new Answer.Written(TYPED + "t"));
            assertThat(app.saved().state(call).began().plusMillis(answer.atMs()))
                    .isBefore(killed);
        });
    }

    private Optional<Given> given(UUID call) throws Exception {
        return Optional.ofNullable(app.saved().state(call).answers().given().get(COMMENT));
    }
}
