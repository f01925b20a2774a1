package se.medlyss.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Upkeep;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;

/// The saved data was damaged while the app was closed. In a process of its own: between the question and the app's
/// window there is no window at all, and the process has to stay.
@Timeout(120)
class DamagedJourneyTest {

    @TempDir
    private Path home;

    @Test
    void enterGoesOnWithTheBackup() throws Exception {
        RunningApp.startWithSample(home, RunningApp.settings(Language.SV), new ManualTime())
                .close();
        try (Store store = OpenedStore.at(home, InstantSource.system())) {
            assertThat(((Upkeep.Done) store.upkeep().run()).work()).contains(Upkeep.Work.BACKED_UP);
        }
        Path database = home.resolve("medlyss.db");
        byte[] damaged = Files.readAllBytes(database);
        Arrays.fill(damaged, 0, 4096, (byte) 7);
        Files.write(database, damaged);

        List<String> keys = List.of(
                "await De sparade uppgifterna var skadade",
                "press ENTER",
                "await I dag – Medlyss",
                "await Senaste bedömningar");
        KilledApp.after(home, keys, () -> true);

        assertThat(home.resolve("set-aside")).isNotEmptyDirectory();
    }
}
