package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.medlyss.call.CallEvent;
import se.medlyss.support.OpenWindows;
import se.medlyss.ui.base.Place;

/// The whole app is killed while a note is being written, and started again.
@Timeout(120)
class KilledDraftJourneyTest extends KilledWhileTyping {

    @BeforeEach
    void killInMidNote() throws Exception {
        killWhileTyping("press ENTER");
    }

    @Test
    void findsTheHalfNoteWhereItWasAndKeepsItAtItsFirstKeystroke() throws Exception {
        UUID call = app.saved().latest();
        CallEvent.NoteDrafted draft = app.saved().state(call).drafts().note();
        assertThat(draft).isNotNull();
        app.until(() -> OpenWindows.written().anyMatch(TYPED::equals))
                .picture(Path.of("target", "journeys", "draft.png"));

        app.tabTo("Fortsätt").press(SPACE);
        app.press(ENTER).type("t").press(ENTER);
        app.until(() -> app.saved().state(call).drafts().note() == null);
        assertThat(app.saved().events(call))
                .filteredOn(CallEvent.NoteWritten.class::isInstance)
                .singleElement()
                .satisfies(note -> {
                    assertThat(((CallEvent.NoteWritten) note).text()).isEqualTo(TYPED + "t");
                    assertThat(note.at()).isEqualTo(draft.at());
                    assertThat(note.at().wall()).isBefore(killed);
                });
    }

    @Test
    void keepsTheHalfNoteOfACallThatEndedWithTheApp() throws Exception {
        UUID call = app.saved().latest();
        app.tabTo("Det slutade").press(SPACE).untilAt(Place.WRAP_UP);
        app.until(() -> notes(call).equals(List.of(TYPED)));
    }

    private List<String> notes(UUID call) throws Exception {
        return app.saved().events(call).stream()
                .filter(CallEvent.NoteWritten.class::isInstance)
                .map(note -> ((CallEvent.NoteWritten) note).text())
                .toList();
    }
}
