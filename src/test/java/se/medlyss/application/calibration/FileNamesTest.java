package se.medlyss.application.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.application.Upkeep;
import se.medlyss.application.calibration.CalibrationHome.Given;
import se.medlyss.application.publishing.ProcessName;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.support.ManualTime;
import se.medlyss.support.WindowsNames;
import se.medlyss.ui.base.SuggestedName;

/// A folder that Linux fills has to be readable on Windows.
class FileNamesTest {

    @TempDir
    private Path root;

    private final ManualTime time = new ManualTime();

    @Test
    void areTakenByWindowsInTheHomeAndInTheSharedFolder() throws StorageException, IOException {
        try (CalibrationHome home = new CalibrationHome(root, "coach-a", time)) {
            UUID session = home.plan("coach-a");
            home.exchange();
            home.scored(session, Given.met("open.greet"));
            home.exchange();
            publish(home);
            assertThat(((Upkeep.Done) home.store.upkeep().run()).work()).contains(Upkeep.Work.BACKED_UP);
        }
        Set<String> names = WindowsNames.below(root);
        assertThat(names)
                .contains("evaluations", "sessions", "people", "processes", "backups", "medlyss.db")
                .allMatch(WindowsNames::takes);
        for (String folder : List.of("evaluations", "sessions", "people", "processes")) {
            assertThat(root.resolve("share/medlyss").resolve(folder)).isNotEmptyDirectory();
        }
        assertThat(root.resolve("home-coach-a/backups")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kim: \"50/50\"? <A|B> *\\ · Öppning",
                "",
                "...",
                "aux",
                "CON",
                "Lpt1.",
                "com¹",
                " nul ",
                "tab\tnewline\n"
            })
    void areTakenByWindowsWhateverACopyOrATableIsCalled(String title) {
        assertThat(SuggestedName.of(title, "pdf")).endsWith(".pdf").matches(WindowsNames::takes);
        assertThat(SuggestedName.of(title.repeat(200), "csv")).endsWith(".csv").matches(WindowsNames::takes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30.json", "aux.pdf", "COM1.v0001.json", "a?.csv", "ends.", "ends ", "a\tb", "nul", ""})
    void areSeenWhenWindowsDoesNotTakeThem(String name) {
        assertThat(WindowsNames.takes(name)).isFalse();
    }

    private void publish(CalibrationHome home) throws IOException {
        Path share = Files.createDirectories(home.share);
        SharedFolder folder = new SharedFolder(() -> Optional.of(share), home.disk, new Random(1), time);
        RosterJson codec = new RosterJson();
        PublishedRoster roster = codec.write(1, Roster.standing(List.of()), time.instant());
        assertThat(folder.write(roster.path(), codec.bytes(roster))).isInstanceOf(ShareFolder.Written.class);
        for (var process : CalibrationHome.PROCESSES.offered()) {
            String path = ProcessName.of(process.ref()).path();
            assertThat(folder.write(path, process.json().getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(ShareFolder.Written.class);
        }
    }
}
