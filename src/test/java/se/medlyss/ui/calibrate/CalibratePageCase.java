package se.medlyss.ui.calibrate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.application.StorageException;
import se.medlyss.people.Coach;

/// What is seen of one session on the page, each time in a world of its own.
@ExtendWith(ApplicationExtension.class)
abstract class CalibratePageCase {

    static final Coach OTHER = new Coach("coach-b", "B", "");

    @TempDir
    private static Path folder;

    CalibrateWorld world;
    CalibratePage page;
    UUID session;
    private Path home;

    /// Makes the session that is looked at.
    abstract UUID prepared() throws Exception;

    /// Every class says it again with `@Start`, which is not looked for in a class above.
    void open(Stage stage) throws Exception {
        home = Files.createTempDirectory(folder, "world");
        world = new CalibrateWorld(home);
        session = prepared();
        page = world.page(stage, 1200, 100);
        show();
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    /// Leaves the app, and comes back to the page.
    void startAnew() {
        Stage stage = (Stage) page.content().getScene().getWindow();
        page.leave();
        try {
            world.close();
            world = new CalibrateWorld(home);
        } catch (StorageException e) {
            throw new IllegalStateException(e);
        }
        page = world.page(stage, 1200, 100);
        show();
    }

    void show() {
        page.show(Optional.of(session.toString()));
    }

    /// A session that both have scored while the call was heard.
    UUID scoredByBoth() {
        UUID scored = world.plannedAtOnce();
        world.scoredAtOnce(scored, CalibrateWorld.ME, "open.greet");
        world.scoredAtOnce(scored, OTHER);
        return scored;
    }
}
