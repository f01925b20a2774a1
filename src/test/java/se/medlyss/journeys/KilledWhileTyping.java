package se.medlyss.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.launch.RunningApp;
import se.medlyss.process.Language;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.ui.base.Place;

/// Journeys in which the whole app is killed while something is being typed, and started again 40 s later.
abstract class KilledWhileTyping {

    /// What is typed, and the keys for it. Nothing keeps it but that the fingers rested: no Enter, no Escape.
    static final String TYPED = "qzxv7halv";

    private static final String KEYS = " Q Z X V DIGIT7 H A L V";

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();
    RunningApp app;
    Instant killed = Instant.EPOCH;

    /// @param before keys and waits of a call that runs, the last of them a press that what is typed goes on with
    final void killWhileTyping(String... before) throws Exception {
        RunningApp.start(home, RunningApp.settings(Language.SV), time).close();
        List<String> keys = new ArrayList<>(KilledApp.RUNNING_CALL);
        keys.addAll(List.of(before));
        keys.add(keys.removeLast() + KEYS);
        killed = KilledApp.after(home, keys, () -> !MarkedBytes.in(home, TYPED).isEmpty());
        time.setWall(killed.plus(Duration.ofSeconds(40)));
        app = RunningApp.start(home, RunningApp.settings(Language.SV), time);
        app.untilAt(Place.LISTEN).untilShows("Medlyss avbröts");
    }

    @AfterEach
    final void close() {
        app.close();
    }
}
