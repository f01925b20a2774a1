package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Reader;
import se.medlyss.people.Roster;
import se.medlyss.support.MadeUpRecords;
import se.medlyss.ui.base.Background;

/// A fault nobody foresaw leaves nobody waiting: the page says that there are no figures, and tries again.
@ExtendWith(ApplicationExtension.class)
class FailedFiguresTest {

    @TempDir
    private static Path folder;

    private SampleHome home;
    private InsightsViewModel model;
    private InsightsPage page;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        home.share = folder;
        model = home.model(new Background(Runnable::run, FailedFiguresTest::logged));
        page = new InsightsPage(
                model, home.deciding(new Background(Runnable::run, Runnable::run)), home.scoring, SampleHome.SAVING);
        stage.setScene(new Scene((Parent) page.content(), 1100, 800));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    /// As the screen's thread does with what nobody caught.
    private static void logged(Runnable task) {
        try {
            task.run();
        } catch (IllegalStateException fault) {
            assertThat(fault.getCause()).isNotNull();
        }
    }

    @Test
    void saysThatFiguresCouldNotBeWorkedOutAndTriesAgain(FxRobot robot) {
        home.compiled = (reader, _) -> read(reader, broken());
        robot.interact(() -> {
            model.choose(chosen -> chosen.with(Section.OUTCOMES));
            model.look(Facts.Origin.CENTRE);
        });
        assertThat(model.state().get().board()).isInstanceOf(Board.Ended.class);
        robot.interact(() -> model.choose(chosen -> chosen.with(Section.COVERAGE)));
        assertThat(model.state().get().counting()).isFalse();
        assertThat(shows(robot, "insights.computing")).isFalse();
        assertThat(shows(robot, "insights.failed")).isTrue();

        robot.interact(() -> model.choose(chosen -> chosen.with(Section.OUTCOMES)));
        assertThat(shows(robot, "insights.failed"))
                .as("other figures are to be had")
                .isFalse();
        robot.interact(() -> model.choose(chosen -> chosen.with(Section.COVERAGE)));

        home.identity = "mended";
        home.compiled = (reader, _) -> read(reader, Roster.EMPTY);
        Button again = robot.lookup(home.texts.get("insights.failed.again")).queryButton();
        robot.interact(again::fire);
        assertThat(model.state().get().board()).isInstanceOf(Board.Covered.class);
        assertThat(shows(robot, "insights.failed")).isFalse();
    }

    @Test
    void saysThatReadingFailedAndTriesAgain(FxRobot robot) {
        home.compiled = (_, _) -> {
            throw new IllegalArgumentException("made up");
        };
        robot.interact(() -> model.look(Facts.Origin.CENTRE));
        assertThat(model.state().get().reading()).isNull();
        assertThat(shows(robot, "insights.failed")).isTrue();
        home.compiled = (reader, _) -> read(reader, Roster.EMPTY);
        robot.interact(robot.lookup(home.texts.get("insights.failed.again")).queryButton()::fire);
        assertThat(model.state().get().board()).isNotNull();
    }

    @Test
    void keepsTheFiguresThatAreThereWhenReadingNewOnesFails(FxRobot robot) {
        home.compiled = (reader, _) -> read(reader, Roster.EMPTY);
        robot.interact(() -> model.look(Facts.Origin.CENTRE));
        Board before = model.state().get().board();
        home.identity = "next";
        home.compiled = (_, _) -> {
            throw new IllegalArgumentException("made up");
        };
        robot.interact(() -> page.show(Optional.empty()));
        assertThat(model.state().get().board()).isSameAs(before);
        assertThat(shows(robot, "insights.failed")).isTrue();
        home.compiled = (reader, _) -> read(reader, Roster.EMPTY);
        robot.interact(robot.lookup(home.texts.get("insights.failed.again")).queryButton()::fire);
        assertThat(shows(robot, "insights.failed")).isFalse();
    }

    @Test
    void saysThatTheOwnEvaluationsCouldNotBeRead(FxRobot robot) throws Exception {
        home.store.close();
        robot.interact(() -> page.show(Optional.empty()));
        assertThat(model.state().get().reading()).isNull();
        assertThat(shows(robot, "insights.failed")).isTrue();
    }

    private Delivery read(Reader reader, @Nullable Roster roster) {
        new MadeUpRecords().all(40).forEach(reader::counted);
        return new Delivery(
                home.identity,
                Instant.EPOCH,
                roster,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// What the section about coverage cannot do without.
    private static @Nullable Roster broken() {
        return null;
    }

    private boolean shows(FxRobot robot, String key) {
        String words = home.texts.get(key);
        return robot.lookup(words).queryAll().stream()
                .anyMatch(node -> Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible));
    }
}
