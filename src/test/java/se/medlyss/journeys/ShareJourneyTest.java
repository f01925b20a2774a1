package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Place;

/// The shared folder goes away in the middle of a backlog: a quiet line says so, nobody is asked anything, and the
/// rest leaves by itself when the folder is back. Swedish å, ä, ö and spaces are in its path.
class ShareJourneyTest {

    private static final int BEFORE_THE_FAULT = 5;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final LyingFiles disk = new LyingFiles();
    private Path share;
    private RunningApp app;

    @BeforeEach
    void makeShare() throws IOException {
        share = Files.createDirectories(folder.resolve("Delad mapp på å ä ö"));
    }

    @AfterEach
    void close() {
        disk.release();
        app.close();
    }

    @ParameterizedTest
    @CsvSource({"AWAY, nås inte", "READ_ONLY, skrivskyddad", "DENIED, saknar behörighet", "FULL_HALFWAY, full"})
    void saysInAQuietLineWhyItWaitsAndGoesOnByItself(Lie lie, String words) throws Exception {
        disk.tellAfter(BEFORE_THE_FAULT, lie);
        open();
        app.untilShows(words);
        int waiting = leaving() - BEFORE_THE_FAULT;
        app.untilShows(waiting + " väntar sedan");
        assertThat(SharedRecords.in(share)).hasSize(BEFORE_THE_FAULT);
        app.picture(Path.of("target", "journeys", "share-" + lie.name().toLowerCase() + ".png"));
        disk.tell(Lie.NONE);
        app.pass(20).untilShows("ansluten").untilShows("0 väntar · senast");
        assertThat(sequences()).doesNotHaveDuplicates().hasSize(leaving());
    }

    @Test
    void takesEveryKeyWhileTheFolderHangs() throws Exception {
        disk.tellAfter(BEFORE_THE_FAULT, Lie.HANGS);
        open();
        app.untilShows("svarar för långsamt");
        app.control(N).untilAt(Place.START);
        app.type("al").press(ENTER, ENTER).untilAt(Place.LISTEN).press(DIGIT1, SPACE);
        assertThat(app.saved().state(app.saved().latest()).seq()).isGreaterThanOrEqualTo(3);
        disk.release();
        app.control(ENTER).control(ENTER).untilAt(Place.WRAP_UP);
    }

    @Test
    void noticesThatTheServerLostWhatItSaidItHad() throws Exception {
        disk.tellAfter(BEFORE_THE_FAULT, Lie.LOSES);
        open();
        app.untilShows("0 väntar · senast");
        assertThat(SharedRecords.in(share)).hasSizeLessThan(leaving());
        disk.tell(Lie.NONE);
        app.pass(90).tabTo("Bedömningar").press(SPACE).untilAt(Place.EVALUATIONS);
        int all = leaving();
        app.until(() -> sequences().size() == all);
        assertThat(sequences()).doesNotHaveDuplicates();
    }

    @Test
    void sendsWhatWaitsAsSoonAsAFolderIsChosen() throws Exception {
        open(Optional.empty());
        app.tabTo("Inställningar").press(SPACE).untilAt(Place.SETTINGS).tabTo("Hit går bedömningarna");
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> ((TextField) app.window().getScene().getFocusOwner()).setText(share.toString()));
        app.pressWhileTheStoreIsBusy(ENTER).untilShows("ansluten").untilShows("0 väntar · senast");
        assertThat(app.at(Place.SETTINGS)).isTrue();
        assertThat(sequences()).doesNotHaveDuplicates().hasSize(leaving());
    }

    private void open() throws Exception {
        open(Optional.of(share.toString()));
    }

    private void open(Optional<String> chosen) throws Exception {
        Settings settings = RunningApp.settings(Language.SV).with(new Sharing(chosen, ReleasePolicy.FINAL, false));
        app = RunningApp.startWithSample(folder.resolve("home"), settings, time, disk);
    }

    /// How many of the sample's evaluations leave: those that are finished.
    private int leaving() throws Exception {
        return (int) app.saved().evaluations().stream()
                .filter(each -> each.life() == Life.FINAL)
                .count();
    }

    private List<Long> sequences() throws IOException {
        return SharedRecords.in(share).stream()
                .map(record -> record.head().sequence())
                .toList();
    }
}
