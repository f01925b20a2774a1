package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Sharing;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Place;

/// What a coach does besides the plain call, by keyboard alone, through to the files in the shared folder.
class CoachJourneyTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private Path share;
    private RunningApp app;

    @BeforeEach
    void open() throws Exception {
        share = Files.createDirectories(folder.resolve("Gruppens mapp"));
        app = RunningApp.start(
                folder.resolve("home"),
                RunningApp.settings(Language.SV)
                        .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.TALKED_THROUGH, false)),
                time);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void correctsAnEvaluationAndTheCorrectionReachesTheFolder() throws Exception {
        UUID evaluation = talkedThrough();
        app.until(() -> SharedRecords.in(share).size() == 1);
        app.tabTo("Bedömningar").press(SPACE).untilAt(Place.EVALUATIONS);
        app.press(ENTER).untilShows("Ny version").tabTo("Ny version").press(SPACE);
        app.type("fel kryss").press(ENTER).untilAt(Place.WRAP_UP);
        app.press(DOWN, N).control(ENTER);
        app.until(() -> app.saved().state(evaluation).life() == Life.FINAL);
        // The agent has heard it: no second talk.
        app.untilAt(Place.EVALUATIONS).untilShows("fel kryss");
        app.until(() -> SharedRecords.in(share).size() == 2);
        List<ExportedRecord> records = SharedRecords.in(share);
        assertThat(records).extracting(record -> record.head().revision()).containsExactly(1, 2);
        assertThat(records).extracting(record -> record.head().evaluation()).containsOnly(evaluation);
        assertThat(records.getLast().head().parent())
                .isEqualTo(records.getFirst().head().hash());
    }

    @Test
    void saysThatACallFollowsUpAnEarlierOne() throws Exception {
        UUID first = talkedThrough();
        app.control(N).untilAt(Place.START).type("sara").press(ENTER);
        app.tabTo("Nej, ett eget samtal").press(DOWN);
        app.tabTo("Starta samtalet").press(SPACE).untilAt(Place.LISTEN);
        assertThat(app.saved().state(app.saved().latest()).header().callBackOf())
                .isEqualTo(app.saved().state(first).header().callId());
        app.untilShows("Återuppringning");
    }

    @Test
    void practisesWithoutATraceInFiguresOrFolder() throws Exception {
        app.control(N).untilAt(Place.START).tabTo("Övningssamtal").press(SPACE).untilAt(Place.LISTEN);
        UUID practice = app.saved().latest();
        app.pass(5).press(DIGIT1, SPACE, DIGIT2).control(ENTER).control(ENTER);
        app.until(() -> app.saved().state(practice).life() == Life.DISCARDED);
        assertThat(app.saved().state(practice).header().practice()).isTrue();
        assertThat(SharedRecords.in(share)).isEmpty();
    }

    @Test
    void keepsAReserveForAFullDiskFromTheFirstSecondOn() throws Exception {
        Path reserve = folder.resolve("home").resolve("reserve");
        app.settle();
        assertThat(reserve).exists();
        assertThat(Files.size(reserve)).isEqualTo(8 * 1024 * 1024);
    }

    private UUID talkedThrough() throws Exception {
        app.control(N).untilAt(Place.START).type("sara").press(ENTER, ENTER).untilAt(Place.LISTEN);
        UUID call = app.saved().latest();
        app.press(DIGIT1, DIGIT2).pass(30).control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
        app.pass(2).control(ENTER).untilAt(Place.TALK);
        app.pass(2).control(ENTER).untilAt(Place.TODAY);
        return call;
    }
}
