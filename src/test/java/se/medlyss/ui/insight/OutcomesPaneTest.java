package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.application.insight.Slice;
import se.medlyss.call.Mode;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

/// What each share of how calls ended says of what lies behind it.
@ExtendWith(ApplicationExtension.class)
class OutcomesPaneTest {

    @TempDir
    private static Path folder;

    private final VBox around = new VBox();
    private final List<EvaluationFacts> all = new ArrayList<>();
    private SampleHome home;
    private InsightsViewModel model;
    private ProcessForm form;

    @Start
    void open(Stage stage) throws Exception {
        form = new ProcessForm(new ProcessReader()
                .read(Path.of("src/main/resources/se/medlyss/processes/service-call.json"))
                .process());
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
        stage.setScene(new Scene(around, 1100, 800));
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void saysWhyTheCallsOfAQuestionAreNotShownWhereAnAnswerIsOfFewPeople(FxRobot robot) {
        solvedByTwelveAndUnsolvedBy(2);
        show(robot, MadeUpFacts.centre(all));
        assertThat(words(robot)).contains(home.texts.get("insights.outcomes.closed"));
        assertThat(openers(robot)).isEmpty();
        show(robot, MadeUpFacts.own(all));
        assertThat(words(robot)).doesNotContain(home.texts.get("insights.outcomes.closed"));
        assertThat(openers(robot)).hasSize(2);
    }

    @Test
    void tellsOfEachShareOfHowManyMattersItIsAndOpensTheirCalls(FxRobot robot) {
        solvedByTwelveAndUnsolvedBy(6);
        all.add(new MadeUpFacts(form)
                .of("east", "agent-1")
                .outcome(OutcomeFigures.RESOLUTION, "solved")
                .outcome(OutcomeFigures.RESOLUTION, "solved")
                .make());
        show(robot, MadeUpFacts.centre(all));
        assertThat(words(robot))
                .contains("14 av 20 · 13 samtal")
                .contains("6 av 20")
                .as("an answer that nobody gave")
                .contains("0 av 20");
        robot.interact(openers(robot).getFirst()::fire);
        assertThat(model.state().get().drill().orElseThrow().evaluations()).hasSize(13);
    }

    private void solvedByTwelveAndUnsolvedBy(int agents) {
        for (int agent = 0; agent < 12; agent++) {
            all.add(ended("agent-" + agent, "solved"));
        }
        for (int agent = 0; agent < agents; agent++) {
            all.add(ended("agent-" + agent, "not-solved"));
        }
    }

    private EvaluationFacts ended(String agent, String option) {
        return new MadeUpFacts(form)
                .of("east", agent)
                .outcome(OutcomeFigures.RESOLUTION, option)
                .make();
    }

    private void show(FxRobot robot, Facts facts) {
        Slice slice = Slice.of(facts, InsightFilter.of(form.id(), Mode.LIVE));
        robot.interact(() -> around.getChildren()
                .setAll(new OutcomesPane(home.tools(model), new Board.Ended(slice, OutcomeFigures.of(slice)))));
    }

    /// In one line each, the parts of a line beside each other.
    private String words(FxRobot robot) {
        return robot.from(around).lookup(Labeled.class::isInstance).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", (before, next) -> before + "\n" + next);
    }

    private List<Button> openers(FxRobot robot) {
        return robot.from(around).lookup(".row-figure").queryAllAs(Button.class).stream()
                .toList();
    }
}
