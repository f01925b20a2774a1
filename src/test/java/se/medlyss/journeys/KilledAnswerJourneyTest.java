package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.R;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.Answer;
import se.medlyss.call.Given;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// The whole app is killed while the words of an answer are being typed, and started again.
@Timeout(120)
class KilledAnswerJourneyTest {
    private static final CriterionKey COMMENT = CriterionKey.parse("overall.comment");

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private RunningApp app;
    private Instant killed = Instant.EPOCH;

    /// Nothing keeps the words but that the fingers rested: no Enter, no other key.
    @BeforeEach
    void killInMidAnswer() throws Exception {
        RunningApp.start(home, RunningApp.settings(Language.SV), time).close();
        List<String> keys = new ArrayList<>(KilledApp.RUNNING_CALL);
        keys.add("press P");
        keys.add("await Byt samtalsprocess");
        keys.add("press DIGIT6 W DIGIT3");
        keys.add("press Q Z X V DIGIT7 H A L V");
        killed = KilledApp.after(
                home, keys, () -> !MarkedBytes.in(home, "qzxv7halv").isEmpty());
        time.setWall(killed.plus(Duration.ofSeconds(40)));
        app = RunningApp.start(home, RunningApp.settings(Language.SV), time);
        app.untilAt(Place.LISTEN).untilShows("Medlyss var borta i");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void findsTheHalfAnswerWhereItWasAndKeepsItAtItsFirstKeystroke() throws Exception {
        UUID call = app.saved().latest();
        app.until(() -> OpenWindows.written().anyMatch("qzxv7halv"::equals))
                .picture(Path.of("target", "journeys", "half-answer.png"));
        assertThat(given(call)).isEmpty();

        app.press(R).press(DIGIT3).type("t").press(ENTER);
        app.until(() -> given(call).isPresent());
        assertThat(given(call)).get().satisfies(answer -> {
            assertThat(answer.answer()).isEqualTo(new Answer.Written("qzxv7halvt"));
            assertThat(app.saved().state(call).began().plusMillis(answer.atMs()))
                    .isBefore(killed);
        });
    }

    private Optional<Given> given(UUID call) throws Exception {
        return Optional.ofNullable(app.saved().state(call).answers().given().get(COMMENT));
    }
}
