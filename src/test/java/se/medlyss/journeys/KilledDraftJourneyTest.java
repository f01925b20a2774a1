package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.call.CallEvent;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// The whole app is killed while a note is being written, and started again.
@Timeout(120)
class KilledDraftJourneyTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    private RunningApp app;
    private Instant killed = Instant.EPOCH;

    /// Nothing keeps the draft but that the fingers rested: no Enter, no Escape.
    @BeforeEach
    void killInMidNote() throws Exception {
        RunningApp.start(home, RunningApp.settings(Language.SV), time).close();
        List<String> keys = new ArrayList<>(KilledApp.RUNNING_CALL);
        keys.add("press ENTER Q Z X V DIGIT7 H A L V");
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
    void findsTheHalfNoteWhereItWasAndKeepsItAtItsFirstKeystroke() throws Exception {
        UUID call = app.saved().latest();
        CallEvent.NoteDrafted draft = app.saved().state(call).drafts().note();
        assertThat(draft).isNotNull();
        app.until(() -> OpenWindows.written().anyMatch("qzxv7halv"::equals))
                .picture(Path.of("target", "journeys", "draft.png"));

        app.tabTo("Fortsätt").press(SPACE);
        app.press(ENTER).type("t").press(ENTER);
        app.until(() -> app.saved().state(call).drafts().note() == null);
        assertThat(app.saved().events(call))
                .filteredOn(CallEvent.NoteWritten.class::isInstance)
                .singleElement()
                .satisfies(note -> {
                    assertThat(((CallEvent.NoteWritten) note).text()).isEqualTo("qzxv7halvt");
                    assertThat(note.at()).isEqualTo(draft.at());
                    assertThat(note.at().wall()).isBefore(killed);
                });
    }

    @Test
    void keepsTheHalfNoteOfACallThatEndedWithTheApp() throws Exception {
        UUID call = app.saved().latest();
        app.tabTo("Det slutade").press(SPACE).untilAt(Place.WRAP_UP);
        app.until(() -> notes(call).equals(List.of("qzxv7halv")));
    }

    private List<String> notes(UUID call) throws Exception {
        return app.saved().events(call).stream()
                .filter(CallEvent.NoteWritten.class::isInstance)
                .map(note -> ((CallEvent.NoteWritten) note).text())
                .toList();
    }
}
