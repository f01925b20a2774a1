package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
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
import se.medlyss.application.insight.ProcessForm;
import se.medlyss.call.Mode;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.people.Roster;
import se.medlyss.settings.Theme;
import se.medlyss.support.CutWords;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.PageScroll;

/// An agent with large text in a small window.
@ExtendWith(ApplicationExtension.class)
class ProfilePaneTest {

    @TempDir
    private static Path folder;

    private SampleHome home;
    private Stage stage;

    @Start
    void open(Stage shown) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        stage = shown;
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void cutsNoWordOfTheTimes(FxRobot robot) throws Exception {
        show(robot);
        List<String> cut = new ArrayList<>();
        robot.interact(() -> cut.addAll(CutWords.in(stage.getScene())));
        assertThat(cut).noneMatch(words -> words.startsWith("cut"));
    }

    @Test
    void hasACellForEachFigureOfATime(FxRobot robot) throws Exception {
        show(robot);
        String title = home.texts.get("insights.profile.times");
        robot.interact(
                () -> robot
                        .from(stage.getScene().getRoot())
                        .lookup(MenuButton.class::isInstance)
                        .queryAllAs(MenuButton.class)
                        .stream()
                        .filter(menu ->
                                home.texts.get("insights.card.more", title).equals(menu.getAccessibleText()))
                        .forEach(menu -> menu.getItems().getFirst().fire()));
        TableView<?> times = robot.from(stage.getScene().getRoot())
                .lookup(TableView.class::isInstance)
                .queryAs(TableView.class);
        assertThat(times.getAccessibleText()).isEqualTo(title);
        assertThat((List<?>) times.getItems().getFirst()).element(1).isEqualTo("1:28");
        assertThat((List<?>) times.getItems().getFirst()).element(4).isEqualTo("12");
        assertThat((List<?>) times.getItems().getFirst())
                .hasSize(6)
                .allSatisfy(cell -> assertThat((String) cell).doesNotContain("(", "·"));
    }

    private void show(FxRobot robot) throws Exception {
        ProcessForm form = new ProcessForm(new ProcessReader()
                .read(Path.of("src/main/resources/se/medlyss/processes/service-call.json"))
                .process());
        List<EvaluationFacts> all = new ArrayList<>();
        for (int call = 0; call < 12; call++) {
            MadeUpFacts facts = new MadeUpFacts(form).of("east", "agent").percent(60.0 + call);
            int seconds = 60 + 5 * call;
            form.stages().forEach(stage -> facts.stage(stage.id(), 50, seconds));
            all.add(facts.make());
        }
        Facts facts = new Facts(all, Facts.Origin.OWN, 0, Roster.EMPTY, null);
        var maker = new BoardMaker(facts, Set.of(), new Board.Unfinished(0, 0), null);
        Chosen chosen = Chosen.FIRST
                .with(Period.ALL)
                .withProcess(form.id())
                .with(Mode.LIVE)
                .with(Section.AGENT);
        var board = (Board.Profile) maker.make(chosen, MadeUpFacts.DAY.plusDays(9));
        InsightTools tools = home.tools(home.model(new Background(Runnable::run, Runnable::run)));
        robot.interact(() -> {
            Scene scene = new Scene(new PageScroll(new ProfilePane(tools, board)), 900, 700);
            scene.getRoot().getStylesheets().add(Look.sheet(InsightsView.class, "insights.css"));
            new Look(Theme.LIGHT, 150).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }
}
