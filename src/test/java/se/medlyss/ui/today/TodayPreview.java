package se.medlyss.ui.today;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.application.sharing.OutboxStatus;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Talk;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.settings.Theme;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.PageFrame;
import se.medlyss.support.Pictures;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.shell.ShellView;

/// Takes pictures of Today and of the page before a call, to be looked at: `-Dtest=TodayPreview`.
@ExtendWith(ApplicationExtension.class)
class TodayPreview {

    private Look look;
    private final ShippedProcesses processes = new ShippedProcesses(new ProcessReader(), List.of());
    private Stage stage;

    @Start
    void show(Stage shown) {
        look = new Look(Theme.LIGHT, 100);
        stage = shown;
        stage.show();
    }

    @Test
    void today(FxRobot robot) {
        TodayWorld world = busyDay();
        draw(robot, world, "today");
        robot.interact(() -> world.navigator.go(Place.START, TodayWorld.SARA.id()));
        draw(robot, world, "start");
    }

    @Test
    void recording(FxRobot robot, @TempDir Path folder) throws IOException {
        TodayWorld world = busyDay();
        robot.interact(() -> world.navigator.go(Place.START, TodayWorld.SARA.id()));
        Path file = folder.resolve("2026-11-21 13.05 samtal 17.wav");
        Files.write(file, WaveBytes.pcm16(8_000, new short[8_000 * 328]));
        robot.interact(() -> world.recording.open(file));
        take(robot, world, "start-recording", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, "start-recording", Theme.DARK, 100, "en-GB", 1090, 540);
    }

    @Test
    void empty(FxRobot robot) {
        TodayWorld world = new TodayWorld(MemoryPeople.of(List.of(), List.of(), List.of(TodayWorld.COACH)), processes);
        take(robot, world, "today-nobody", Theme.LIGHT, 100, "sv-SE", 1280, 800);
        TodayWorld fresh = new TodayWorld(MemoryPeople.of(List.of(), List.of(TodayWorld.NILS), List.of()), processes);
        take(robot, fresh, "today-fresh", Theme.LIGHT, 100, "sv-SE", 1280, 800);
    }

    @Test
    void retention(FxRobot robot) {
        TodayWorld world = busyDay();
        world.time.pass(Duration.ofDays(735));
        takeWithAllPages(robot, world, "sv-SE", 1280);
        takeWithAllPages(robot, world, "nb-NO", 1090);
    }

    private void takeWithAllPages(FxRobot robot, TodayWorld world, String tag, int width) {
        take(robot, world, "today-retention", Theme.LIGHT, 100, "en-GB", width, 800);
        world.navigator.offer(Set.of(Place.values()));
        robot.interact(() -> world.texts.texts().use(Locale.forLanguageTag(tag)));
        robot.sleep(200);
        Path picture = Path.of("target/pictures", "today-retention-%s-%d.png".formatted(tag, width));
        robot.interact(() -> Pictures.write(stage.getScene(), picture));
    }

    private void draw(FxRobot robot, TodayWorld world, String name) {
        take(robot, world, name, Theme.LIGHT, 100, "sv-SE", 1280, 800);
        take(robot, world, name, Theme.DARK, 100, "en-GB", 1280, 800);
        take(robot, world, name, Theme.LIGHT, 100, "nb-NO", 1920, 1080);
        take(robot, world, name, Theme.LIGHT, 100, "sv-SE", 1090, 540);
        take(robot, world, name, Theme.LIGHT, 150, "sv-SE", 1280, 800);
        take(robot, world, name, Theme.CONTRAST, 100, "nb-NO", 1280, 800);
    }

    private void take(
            FxRobot robot, TodayWorld world, String name, Theme theme, int size, String tag, int width, int height) {
        new PageFrame(stage, look).take(robot, world.texts, () -> shell(world), name, theme, size, tag, width, height);
    }

    private ShellView shell(TodayWorld world) {
        List<Page> pages = List.of(world.todayPage(world.today()), world.startPage(world.start()));
        var share = new SimpleObjectProperty<>(
                new OutboxStatus(OutboxStatus.Connection.CONNECTED, null, 0, 0, null, world.time.instant(), 0));
        return new ShellView(world.texts, world.navigator, pages, world.problems, share, world.time, TodayWorld.ZONE);
    }

    private TodayWorld busyDay() {
        List<Agent> agents =
                new ArrayList<>(List.of(TodayWorld.NILS, TodayWorld.SARA, TodayWorld.OMAR, TodayWorld.INGRID));
        agents.add(new Agent("a-5", "Maja Björkhage", "east", false, true));
        agents.add(new Agent("a-6", "Elin Strandvik", "east", false, true));
        TodayWorld world = new TodayWorld(
                MemoryPeople.of(
                        List.of(new Team("east", "Öst", ""), new Team("west", "Väst", "")),
                        agents,
                        List.of(new Coach("c-1", "Annika Berg", "east"))),
                processes);
        world.time.setWall(Instant.parse("2026-10-24T08:10:00Z"));
        world.finished(TodayWorld.NILS, world.service);
        world.time.setWall(Instant.parse("2026-11-16T09:00:00Z"));
        OpenCall sara = lifted(world, TodayWorld.SARA, "Jag ordnar det här åt dig nu");
        world.talked(
                sara,
                talk(
                        sara,
                        "öppna frågor i behovsanalysen",
                        LocalDate.of(2026, 11, 20),
                        "Jag ordnar det här åt dig nu"));
        world.time.setWall(Instant.parse("2026-11-17T13:20:00Z"));
        OpenCall omar = lifted(world, TodayWorld.OMAR, "vände en missnöjd kund");
        world.talked(
                omar,
                talk(
                        omar,
                        "avslut med sammanfattning",
                        LocalDate.of(2026, 11, 27),
                        "Då tar vi det steg för steg, tillsammans"));
        world.time.setWall(Instant.parse("2026-11-18T10:05:00Z"));
        world.finished(TodayWorld.INGRID, world.support);
        world.time.setWall(Instant.parse("2026-11-19T10:05:00Z"));
        OpenCall parked = world.running(agents.get(4), world.support);
        parked.take(new CallEvent.Parked(parked.stamp()));
        world.store.runReady();
        world.time.setWall(Instant.parse("2026-11-20T10:42:00Z"));
        OpenCall crashed = world.running(TodayWorld.OMAR, world.service);
        world.store.runReady();
        world.calls.release(crashed);
        world.time.setWall(Instant.parse("2026-11-20T13:02:00Z"));
        return world;
    }

    private static OpenCall lifted(TodayWorld world, Agent agent, String words) {
        OpenCall call = world.running(agent, world.service);
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        world.time.pass(Duration.ofMinutes(2));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        return call;
    }

    private static Talk talk(OpenCall call, String agreed, LocalDate by, String quote) {
        return new Talk(
                "",
                List.of(new Talk.Lifted(3, 161_000, quote)),
                "",
                agreed,
                5,
                by,
                true,
                call.stamp().wall(),
                Duration.ofMinutes(25).toMillis(),
                null);
    }
}
