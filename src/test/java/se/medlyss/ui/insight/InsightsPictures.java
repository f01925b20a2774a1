package se.medlyss.ui.insight;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.support.Shots;
import se.medlyss.ui.base.Background;

/// Pictures of the insights, to be looked at.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class InsightsPictures {

    @TempDir
    private static Path folder;

    private SampleHome home;
    private InsightsViewModel model;
    private Shots shots;

    @Start
    void show(Stage stage) throws Exception {
        home = new SampleHome(folder.resolve("home"));
        model = home.model(Background.on(home.thread));
        var page = new InsightsPage(model, home.deciding(Background.on(home.thread)), home.scoring, SampleHome.SAVING);
        shots = new Shots(stage, (Parent) page.content(), home.texts);
        page.show(Optional.empty());
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void takesThem(FxRobot robot) throws Exception {
        for (Section section : Section.values()) {
            robot.interact(() -> model.choose(chosen -> chosen.with(section).with(Grouping.TEAM)));
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shows(section));
            shots.take(robot, "insights-" + section.name().toLowerCase(Locale.ROOT));
        }
        robot.interact(
                () -> model.choose(chosen -> chosen.with(Section.OVERVIEW).with(Grouping.AGENT)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shows(Section.OVERVIEW));
        shots.take(robot, "insights-agents");
        robot.interact(() -> robot.lookup(".heat-figure").queryButton().fire());
        shots.take(robot, "insights-drill");
    }

    private boolean shows(Section section) {
        return switch (model.state().get().board()) {
            case null -> false;
            case Board.Overview _ -> section == Section.OVERVIEW;
            case Board.Covered _ -> section == Section.COVERAGE;
            case Board.Even _ -> section == Section.EVENNESS;
            case Board.Profile _ -> section == Section.AGENT;
            case Board.Coaching _ -> section == Section.COACHES;
            case Board.Ended _ -> section == Section.OUTCOMES;
        };
    }
}
