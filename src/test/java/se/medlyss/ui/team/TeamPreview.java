package se.medlyss.ui.team;

import java.io.IOException;
import java.nio.file.Files;
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
import se.medlyss.application.people.Entry;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.settings.Theme;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.PageFrame;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.shell.ShellView;

/// Takes pictures of the page about people, to be looked at.
@ExtendWith(ApplicationExtension.class)
class TeamPreview {

    private Look look;
    private Stage stage;

    @TempDir
    Path folder;

    @Start
    void show(Stage shown) {
        look = new Look(Theme.LIGHT, 100);
        stage = shown;
        stage.show();
    }

    @Test
    void people(FxRobot robot) throws IOException {
        TeamWorld world = new TeamWorld();
        take(robot, world, "team", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        robot.interact(world.roster::open);
        take(robot, world, "team-roster", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        robot.interact(() -> world.roster.merge(TeamWorld.KIM.id(), "4711"));
        take(robot, world, "team-roster", Theme.DARK, 100, "en-GB", 1280, 800);
        robot.interact(world.roster::publish);
        take(robot, world, "team-roster-done", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        robot.interact(world.roster::close);
        robot.interact(() -> world.model.open(world.row("4711").orElseThrow()));
        take(robot, world, "team-edit", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, "team-edit", Theme.DARK, 100, "en-GB", 1280, 800);
        take(robot, world, "team-edit", Theme.LIGHT, 100, "nb-NO", 1090, 540);
        take(robot, world, "team-edit", Theme.LIGHT, 150, "sv-SE", 1280, 800);
        robot.interact(() -> {
            world.model.cancel();
            world.model.add();
            world.model.edit(entry -> entry.withName("Sara").withId("4711"));
            world.model.save();
        });
        take(robot, world, "team-flaw", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        Path csv = folder.resolve("people.csv");
        Files.writeString(csv, """
                id;namn;grupp;skonummer
                4711;Nils Ekman;Öst;43
                4712;Sara Lindqvist;Väst;
                4798;Maja Björkhage;Syd;
                4799;Elin Strandvik;Öst;
                811218-9876;Pia;;
                ;Ingen;;
                """);
        robot.interact(() -> world.model.preview(csv));
        take(robot, world, "team-import", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, "team-import", Theme.DARK, 100, "en-GB", 1090, 540);
        take(robot, world, "team-import", Theme.LIGHT, 150, "nb-NO", 1280, 800);
        robot.interact(world.model::importNow);
        robot.interact(() -> world.model.show(Entry.Kind.TEAM));
        take(robot, world, "team-imported", Theme.LIGHT, 100, "sv-SE", 1920, 1080);
        take(robot, new TeamWorld(new MemoryPeople()), "team-empty", Theme.LIGHT, 100, "sv-SE", 1280, 800);
    }

    private void take(
            FxRobot robot, TeamWorld world, String name, Theme theme, int size, String tag, int width, int height) {
        new PageFrame(stage, look).take(robot, world.texts, () -> shell(world), name, theme, size, tag, width, height);
    }

    private static ShellView shell(TeamWorld world) {
        var share = new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, null, 0);
        return new ShellView(
                world.texts,
                new Navigator(Visit.to(Place.TEAM)),
                List.of(new TeamPage(world.model, world.roster, world.texts)),
                world.problems,
                new SimpleObjectProperty<>(share),
                () -> Instant.EPOCH,
                ZoneId.of("Europe/Stockholm"));
    }
}
