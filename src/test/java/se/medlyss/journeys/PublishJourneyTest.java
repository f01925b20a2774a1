package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Place;

/// A manager publishes a new version while a coach's folder is away; once it is back, the coach's app picks the
/// version up by itself and the next call is scored by it.
class PublishJourneyTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final LyingFiles disk = new LyingFiles();
    private Path share;
    private RunningApp app;

    @BeforeEach
    void makeShare() throws IOException {
        share = Files.createDirectories(folder.resolve("Delad mapp"));
    }

    @AfterEach
    void close() {
        disk.release();
        app.close();
    }

    @Test
    void scoresByAVersionThatWasPublishedWhileTheFolderWasAway() throws Exception {
        Settings settings = RunningApp.settings(Language.SV)
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false));
        app = RunningApp.startWithSample(folder.resolve("home"), settings, time, disk);
        app.untilShows("0 väntar · senast");
        disk.tell(Lie.AWAY);
        publish();
        app.tabTo("Samtalsprocesser").press(SPACE).untilAt(Place.PROCESSES);
        app.untilShows("version 1 · följer med Medlyss");
        disk.tell(Lie.NONE);
        app.tabTo("Team").press(SPACE).untilAt(Place.TEAM);
        app.tabTo("Samtalsprocesser").press(SPACE).untilAt(Place.PROCESSES);
        app.untilShows("version 2 · publicerad");
        app.picture(Path.of("target", "journeys", "publish.png"));
        app.control(N).untilAt(Place.START);
        app.untilShows("version 2");
        app.type("al").press(ENTER, ENTER).untilAt(Place.LISTEN).press(DIGIT1);
        assertThat(app.saved().state(app.saved().latest()).process().version()).isEqualTo(2);
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
    }

    private void publish() throws Exception {
        ProcessReader reader = new ProcessReader();
        var shipped = new ShippedProcesses(reader, List.of());
        String json = shipped.offered()
                .getFirst()
                .json()
                .replaceFirst("\"version\":[0-9]+}$", "\"version\":2}")
                .replace("\"passPercent\":80", "\"passPercent\":85");
        Path file = Files.writeString(folder.resolve("mine.json"), json);
        var manager =
                new SharedFolder(() -> Optional.of(share), new LyingFiles(), new Random(1), InstantSource.system());
        var publishing = new PublishProcess(
                new JsonProcessFiles(reader), reader, new CurrentProcesses(shipped, List.of()), manager);
        publishing.publish(publishing.look(file));
    }
}
