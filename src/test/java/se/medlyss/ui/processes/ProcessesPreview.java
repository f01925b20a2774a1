package se.medlyss.ui.processes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.publishing.PickedUp;
import se.medlyss.application.publishing.RefusedFile;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.people.Roster;
import se.medlyss.process.ProcessDocument;
import se.medlyss.settings.Theme;
import se.medlyss.support.LyingFiles.Lie;
import se.medlyss.support.PageFrame;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.shell.ShellView;

/// Takes pictures of the page about call processes, to be looked at.
@ExtendWith(ApplicationExtension.class)
class ProcessesPreview {

    private Look look;
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void show(Stage shown) {
        look = new Look(Theme.LIGHT, 100);
        stage = shown;
        stage.show();
    }

    @Test
    void processes(FxRobot robot) throws IOException, FileRefusedException {
        ProcessesWorld world = new ProcessesWorld(folder);
        take(robot, world, "processes", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, "processes", Theme.DARK, 100, "en-GB", 1280, 800);
        take(robot, world, "processes", Theme.LIGHT, 150, "nb-NO", 1280, 800);
        Path second = world.file(2, "\"passPercent\":80", "\"passPercent\":85", "\"points\":2", "\"points\":3");
        robot.interact(() -> world.model.open(second));
        take(robot, world, "processes-open", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, "processes-open", Theme.DARK, 100, "en-GB", 1280, 800);
        robot.interact(world.model::publish);
        ProcessDocument published = world.read(second);
        robot.interact(() -> world.pickUp(published));
        take(robot, world, "processes-done", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        Path broken = world.file(3, "\"method\":", "\"metod\":");
        robot.interact(() -> {
            world.pickedUp.set(new PickedUp(
                    List.of(),
                    0,
                    Roster.EMPTY,
                    List.of(new RefusedFile(
                            "processes/service-call.v0007.0123456789abcdef.json",
                            FileRefusedException.Reason.TOO_NEW,
                            "",
                            "Medlyss 9.1"))));
            world.model.open(broken);
        });
        take(robot, world, "processes-broken", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        world.disk.tell(Lie.AWAY);
        robot.interact(() -> world.model.open(second));
        take(robot, world, "processes-away", Theme.CONTRAST, 100, "en-GB", 1920, 1080);
    }

    private void take(
            FxRobot robot,
            ProcessesWorld world,
            String name,
            Theme theme,
            int size,
            String tag,
            int width,
            int height) {
        new PageFrame(stage, look).take(robot, world.texts, () -> shell(world), name, theme, size, tag, width, height);
    }

    private static ShellView shell(ProcessesWorld world) {
        var share = new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, null, 0);
        return new ShellView(
                world.texts,
                new Navigator(Visit.to(Place.PROCESSES)),
                List.of(new ProcessesPage(world.model, world.texts)),
                new Problems(),
                new SimpleObjectProperty<>(share),
                () -> Instant.EPOCH,
                ZoneId.of("Europe/Stockholm"));
    }
}
