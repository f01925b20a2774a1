package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.AgentProfile;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.CoachFigures;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.Slice;
import se.medlyss.call.Mode;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

@ExtendWith(ApplicationExtension.class)
class CoachesPaneTest {

    @TempDir
    private static Path folder;

    private final VBox around = new VBox();
    private SampleHome home;
    private InsightTools tools;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        tools = home.tools(home.model(new Background(Runnable::run, Runnable::run)));
        stage.setScene(new Scene(around, 1100, 800));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void saysOfACoachWhomItKeepsQuietAboutThatItProtectsAndNotThatThereAreTooFew(FxRobot robot) {
        List<EvaluationFacts> all = new ArrayList<>();
        for (int call = 0; call < 60; call++) {
            all.add(MadeUpFacts.one()
                    .of("east", "agent" + call % 6)
                    .by("coach" + call / 6 % 2)
                    .percent(60.0 + call % 30)
                    .make());
        }
        all.add(MadeUpFacts.one().of("east", "agent0").by("seldom").make());
        Slice slice = Slice.of(MadeUpFacts.centre(all), InsightFilter.of(MadeUpFacts.FORM.id(), Mode.LIVE));
        var figures = CoachFigures.of(slice, AgentProfile.effects(slice), null);
        assertThat(figures.lines()).filteredOn(CoachFigures.Line::withheld).hasSize(2);
        Board.Coaching board =
                new Board.Coaching(slice, figures, Agreement.of(MadeUpFacts.centre(all), slice.filter(), null));
        robot.interact(() -> around.getChildren().setAll(new CoachesPane(tools, board)));
        String protects = home.texts.get("insights.why.protects-another");
        assertThat(robot.from(around).lookup(protects).queryAll()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(robot.from(around)
                        .lookup(home.texts.get("stats.why.too-few"))
                        .queryAll())
                .isEmpty();
        assertThat(robot.from(around)
                        .lookup(home.texts.get("insights.coaches.revisions.none"))
                        .queryAll())
                .as("of the only one who is told of: a cell and its words")
                .hasSizeLessThanOrEqualTo(2);
    }
}
