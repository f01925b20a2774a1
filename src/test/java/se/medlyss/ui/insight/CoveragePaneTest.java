package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.call.Mode;
import se.medlyss.people.Roster;
import se.medlyss.support.LightWindow;
import se.medlyss.support.MadeUpDelivery;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

/// What coverage says beside its tables.
@ExtendWith(ApplicationExtension.class)
class CoveragePaneTest {

    private static final String STRAY = "evaluations/month=2026-10/writer=ab12cd34/list.xlsx";
    private static final String LATE = "evaluations/month=2026-10/writer=ab12cd34/x.json";

    @TempDir
    private static Path folder;

    private final VBox around = new VBox();
    private SampleHome home;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        LightWindow.show(stage, around, 1000, 800);
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void namesTheFilesOnTheirWayAndClaimsNothingOfIdsWithoutAListOfPeople(FxRobot robot) {
        show(robot, MadeUpDelivery.one().awaiting(LATE).make());
        assertThat(robot.from(around).lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(home.texts.get("insights.coverage.underway", 1, LATE))
                .contains(home.texts.get("insights.coverage.no-roster"))
                .doesNotContain(home.texts.get("insights.coverage.provisional.none"));
    }

    @Test
    void listsWhatWasPassedOverInATableThatTakesTheKeyboard(FxRobot robot) {
        show(robot, MadeUpDelivery.one().passingOver(STRAY).make());
        assertThat(robot.from(around).lookup(TableView.class::isInstance).queryAllAs(TableView.class))
                .filteredOn(table -> table.getItems().contains(List.of(STRAY)))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.getAccessibleText()).isEqualTo(home.texts.get("insights.coverage.passed-over"));
                    assertThat(table.isFocusTraversable()).isTrue();
                });
    }

    @Test
    void namesTheCoachToMergeOnTheCoachesOwnComputerToo(FxRobot robot) {
        List<EvaluationFacts> all = List.of(
                MadeUpFacts.one().of("east", "p-0123456789ab").provisional().make(),
                MadeUpFacts.one().by("p-fedcba987654").make());
        show(robot, new Facts(all, Facts.Origin.OWN, 0, Roster.EMPTY, null));
        assertThat(robot.from(around).lookup(Labeled.class::isInstance).queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(home.texts.get("insights.coverage.provisional", 2, "Medarbetare 89ab, coach 7654"));
    }

    private void show(FxRobot robot, LatestCompilation.Delivery delivery) {
        show(robot, new Facts(List.of(MadeUpFacts.one().make()), Facts.Origin.CENTRE, 0, Roster.EMPTY, delivery));
    }

    private void show(FxRobot robot, Facts facts) {
        var maker = new BoardMaker(facts, Set.of(), new Board.Unfinished(0, 0), null);
        Chosen chosen = Chosen.FIRST
                .with(Period.ALL)
                .withProcess(MadeUpFacts.FORM.id())
                .with(Mode.LIVE)
                .with(Section.COVERAGE);
        var board = (Board.Covered) maker.make(chosen, MadeUpFacts.DAY.plusDays(9));
        Background now = new Background(Runnable::run, Runnable::run);
        InsightTools tools = home.tools(home.model(now));
        CentreDecides deciding = home.deciding(now);
        robot.interact(() -> around.getChildren()
                .setAll(new CoveragePane(
                        tools,
                        board,
                        new DecisionsCard(tools, deciding.decisions()),
                        new ErasingCard(tools, deciding.erasing()))));
    }
}
