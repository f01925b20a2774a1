package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenWindows;

/// Damage that is found after the window opened is told in the window.
class DamageShownTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private Path home;

    @BeforeEach
    void crash() throws StorageException, IOException {
        home = Files.createDirectory(folder.resolve("crashed"));
        Path alive = folder.resolve("alive");
        try (Store store = OpenStores.open(alive, time)) {
            Evaluations evaluations = new Evaluations(store.events());
            for (int minute = 0; minute <= OpenCallChecks.BEFORE_THE_WINDOW; minute++) {
                evaluations.add(new Evaluations.Kind("agent-1", Life.WRAP_UP), minute);
            }
            Damage.crash(alive, home);
        }
    }

    @Test
    void tellsOfADamagedOlderCallAndWhatToDo() throws Exception {
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            database.<Integer>inTransaction(
                    sql -> sql.update("UPDATE event SET offset_ms = offset_ms + 1 WHERE evaluation = 1"));
        }
        try (RunningApp app = RunningApp.start(home, RunningApp.settings(Language.SV), time)) {
            app.untilShows("De sparade uppgifterna är skadade. Inget har kastats: starta om Medlyss");
        }
    }

    @Test
    void saysNothingWhenAllOfThemAreWhole() throws Exception {
        try (RunningApp app = RunningApp.start(home, RunningApp.settings(Language.SV), time)) {
            app.untilShows("Att göra klart").settle().until(() -> !OpenWindows.show("De sparade uppgifterna"));
        }
    }
}
