package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.Answers;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.ui.base.Background;

/// Every figure opens the evaluations behind it, and Escape leads back to it.
@ExtendWith(ApplicationExtension.class)
class BehindFiguresTest {

    /// How far the ring around a button reaches beyond it, in pixels.
    private static final double RING = 3;

    @TempDir
    private static Path folder;

    private SampleHome home;
    private InsightsViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
        scene = home.page(stage, model, 1100, 800);
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void opensAHeadlineAndComesBackToIt(FxRobot robot) {
        Board.Overview board = (Board.Overview) model.state().get().board();
        Button quality = button(robot, home.texts.get("insights.headline.quality"));
        robot.interact(quality::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(opened().evaluations()).isEqualTo(board.slice().counted());
        assertThat(opened().lines()).isNotEmpty();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(model.state().get().drill()).isEmpty();
        assertThat(scene.getFocusOwner()).isSameAs(quality);
    }

    @Test
    void opensAHeadlineFromAnywhereOnItsCardOnceAndHeadsThePageWithTheFigure(FxRobot robot) {
        Button quality = button(robot, home.texts.get("insights.headline.quality"));
        Node card = robot.lookup(".headline.opens").query();
        robot.clickOn(robot.point(card).atPosition(Pos.CENTER_RIGHT).atOffset(-20, 0));
        Drill opened = opened();
        assertThat(opened.from()).isNull();
        assertThat(quality.getAccessibleText())
                .isEqualTo(home.texts.get("insights.headline.quality") + ": " + opened.figure());
        assertThat(robot.lookup("#drill-figure").queryAs(Label.class).getText()).isEqualTo(opened.figure());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.clickOn(quality);
        assertThat(opened().evaluations()).isEqualTo(opened.evaluations());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.clickOn(robot.from(card).lookup(".icon-only").queryButton());
        assertThat(model.state().get().drill()).as("the definition alone").isEmpty();
    }

    @Test
    void partsAFigureFromItsIntervalAtTheTopOfWhatLiesBehindIt(FxRobot robot) {
        robot.interact(button(robot, home.texts.get("insights.headline.spread"))::fire);
        assertThat(opened().figure()).matches("[\\d,]+ · [\\d,]+–[\\d,]+ · \\d+ .*");
    }

    @Test
    void saysBehindACellWhatItSaysAndWhichResultIsOfTheStage(FxRobot robot) {
        Button cell = robot.lookup(".heat-figure").queryButton();
        robot.interact(cell::fire);
        assertThat(cell.getAccessibleText()).endsWith(": " + opened().figure());
        assertThat(cell.getTooltip().getText()).isEqualTo(cell.getAccessibleText());
        TableView<?> rows = robot.lookup(TableView.class::isInstance).queryAs(TableView.class);
        assertThat(rows.getColumns())
                .extracting(column -> column.getText())
                .contains(
                        home.texts.get("insights.drill.stage.time"),
                        home.texts.get("insights.drill.stage.result"),
                        home.texts.get("insights.drill.call.result"))
                .doesNotContain(home.texts.get("insights.drill.result"));
    }

    @Test
    void opensACriterionThenAnEvaluationAndGoesBackStepByStep(FxRobot robot) {
        robot.interact(button(robot, home.texts.get("insights.headline.quality"))::fire);
        Drill list = opened();
        var line = list.lines().get(1);
        String text = home.scoring.words().in(line.criterion().text());
        Button share = button(robot, text);
        robot.interact(() -> {
            share.requestFocus();
            share.fire();
        });
        List<EvaluationFacts> listed = opened().listed();
        assertThat(listed).hasSize(line.mix().observed());
        assertThat(listed.stream().map(each -> Answers.there(each.answer(line.key()))))
                .as("where it was missing comes first")
                .isSorted();
        TableView<?> rows = robot.lookup(TableView.class::isInstance).queryAs(TableView.class);
        assertThat(rows.getColumns())
                .extracting(column -> column.getText())
                .contains(home.texts.get("insights.drill.answer"));

        robot.interact(() -> {
            rows.getSelectionModel().select(2);
            model.drill(opened().opening(listed.get(2)));
        });
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).as("the same list").isSameAs(rows);
        assertThat(rows.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(opened()).isSameAs(list);
        assertThat(scene.getFocusOwner()).isSameAs(share);
    }

    @Test
    void opensWhatToTakeUpAtTheWeeklyMeeting(FxRobot robot) {
        Board.Overview board = (Board.Overview) model.state().get().board();
        var weakest = board.meeting().weakest().orElseThrow();
        robot.interact(robot.lookup(each -> each instanceof Button button
                        && button.getText()
                                .equals(home.texts.get(
                                        "insights.profile.open", weakest.share().calls())))
                .queryButton()::fire);
        assertThat(opened().asked()).isEqualTo(weakest.key());
        assertThat(opened().evaluations()).hasSize(weakest.share().calls());
    }

    @Test
    void opensTheCriteriaOfAnAgent(FxRobot robot) {
        String most = model
                .state()
                .get()
                .board()
                .slice()
                .by(each -> each.persons().agent())
                .entrySet()
                .stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        robot.interact(() -> model.choose(chosen -> chosen.withAgent(most).with(Section.AGENT)));
        Board.Profile board = (Board.Profile) model.state().get().board();
        var told = board.profile().orElseThrow().criteria().lines().stream()
                .filter(line -> line.mix().observed() >= 5)
                .findFirst()
                .orElseThrow();
        robot.interact(button(robot, home.scoring.words().in(told.criterion().text()))::fire);
        assertThat(opened().evaluations()).hasSize(told.mix().observed());
    }

    @Test
    void leavesRoomForTheRingOfWhatLeadsBack(FxRobot robot) {
        robot.interact(button(robot, home.texts.get("insights.headline.quality"))::fire);
        Node back = robot.lookup("#drill-back").query();
        ScrollPane scroll = robot.lookup(".page-scroll").queryAs(ScrollPane.class);
        Bounds button = back.localToScene(back.getLayoutBounds());
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        assertThat(button.getMinX() - seen.getMinX()).isGreaterThanOrEqualTo(RING);
        assertThat(button.getMinY() - seen.getMinY()).isGreaterThanOrEqualTo(RING);
        Node above = robot.lookup(".above").query();
        assertThat(button.getMinX())
                .isEqualTo(above.localToScene(above.getLayoutBounds()).getMinX());
    }

    private Drill opened() {
        return model.state().get().drill().orElseThrow();
    }

    private static Button button(FxRobot robot, String spoken) {
        return robot.lookup(each -> each instanceof Button button
                        && button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith(spoken + ": "))
                .queryButton();
    }
}
