package se.medlyss.journeys;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.sharing.Retention;
import se.medlyss.call.Life;
import se.medlyss.exchange.RecordReader;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.settings.Settings;
import se.medlyss.settings.Sharing;
import se.medlyss.support.ManualTime;
import se.medlyss.ui.base.Place;

/// What happens to an evaluation afterwards: it is revised, and the centre hears of it; or it grows too old.
class EvaluationJourneyTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private RunningApp app;

    @AfterEach
    void close() {
        app.close();
    }

    private void open(Settings settings) throws Exception {
        Path home = folder.resolve("home");
        app = Files.exists(home)
                ? RunningApp.start(home, settings, time)
                : RunningApp.startWithSample(home, settings, time);
        app.untilAt(Place.TODAY);
    }

    @Test
    void revisesAnEvaluationThroughToItsSecondRecord() throws Exception {
        Path share = Files.createDirectories(folder.resolve("share"));
        open(RunningApp.settings(Language.EN)
                .with(new Sharing(Optional.of(share.toString()), ReleasePolicy.FINAL, false)));
        var evaluation = app.saved().evaluations().stream()
                .filter(each -> each.life() == Life.FINAL && each.talkedThrough() != null)
                .findFirst()
                .orElseThrow();
        app.until(() -> revisions(share, evaluation.id().toString()).equals(List.of(1)));
        app.tabTo("Evaluations").press(SPACE).untilAt(Place.EVALUATIONS);
        app.downTo(evaluation.id().toString()).press(ENTER).untilShows("New revision");
        app.tabTo("New revision")
                .press(SPACE)
                .type("wrong customer")
                .press(ENTER)
                .untilAt(Place.WRAP_UP);
        app.control(ENTER).until(() -> app.saved().state(evaluation.id()).life() == Life.FINAL);
        assertThat(app.saved().state(evaluation.id()).revision()).isEqualTo(2);
        app.until(() -> revisions(share, evaluation.id().toString()).equals(List.of(1, 2)));
    }

    @Test
    void erasesWhatIsTooOldOnlyAfterItWasShownForAWeek() throws Exception {
        open(RunningApp.settings(Language.EN));
        int all = app.saved().evaluations().size();
        time.pass(Duration.ofDays(731));
        app.tabTo("Team").press(SPACE).untilAt(Place.TEAM);
        app.tabTo("Today").press(SPACE).untilShows("erase");
        app.picture(Path.of("target", "journeys", "retention.png"));
        app.tabTo("Show").press(SPACE).untilAt(Place.EVALUATIONS).untilShows("Soon to be erased");
        assertThat(app.saved().evaluations()).hasSize(all);

        app.close();
        time.pass(Duration.ofDays(6));
        open(RunningApp.settings(Language.EN));
        app.untilShows("erase");
        assertThat(app.saved().evaluations()).as("a day too early").hasSize(all);
        app.close();

        time.pass(Duration.ofDays(1));
        open(RunningApp.settings(Language.EN));
        int next = all - Retention.MOST_IN_A_RUN;
        assertThat(next).as("more than one run takes").isPositive();
        app.until(() -> app.saved().evaluations().size() == next);
        app.close();

        time.pass(Duration.ofDays(1));
        open(RunningApp.settings(Language.EN));
        app.until(() -> app.saved().evaluations().isEmpty());
    }

    private static List<Integer> revisions(Path share, String evaluation) throws IOException {
        Path records = share.resolve("medlyss").resolve("evaluations");
        if (!Files.exists(records)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(records)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .flatMap(EvaluationJourneyTest::lines)
                    .map(line -> read(line))
                    .filter(record -> record.head().evaluation().toString().equals(evaluation))
                    .map(record -> record.head().revision())
                    .sorted()
                    .toList();
        } catch (UncheckedIOException changing) {
            // A file came or went meanwhile: it is looked at again.
            return List.of();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException gone) {
            return Stream.of();
        }
    }

    private static ExportedRecord read(String line) {
        return switch (new RecordReader().read(line.getBytes(StandardCharsets.UTF_8))) {
            case RecordReading.Read read -> read.record();
            case RecordReading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
