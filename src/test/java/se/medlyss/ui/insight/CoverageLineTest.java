package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.call.Mode;
import se.medlyss.people.Roster;
import se.medlyss.support.LightWindow;
import se.medlyss.support.MadeUpDelivery;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

@ExtendWith(ApplicationExtension.class)
class CoverageLineTest {

    private static final Roster ROSTER =
            new Roster(List.of(), List.of(), List.of(new Roster.Listener("coach", "east", 4)), List.of(), List.of());

    @TempDir
    private static Path folder;

    private final StackPane around = new StackPane();
    private SampleHome home;

    @Start
    void open(Stage stage) throws Exception {
        home = new SampleHome(Files.createTempDirectory(folder, "home"));
        LightWindow.show(stage, around, 860, 400);
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void saysAboveTheFiguresWhatTheyStandOnAndLeadsToTheWholeOfIt(FxRobot robot) {
        Writer gaps = new Writer("ab".repeat(16), 3, Instant.EPOCH, List.of(2L, 5L), Set.of(), CountingRecords.NONE);
        Delivery delivery = MadeUpDelivery.one()
                .with(ROSTER)
                .from(List.of(gaps))
                .awaiting("half.json")
                .make();
        Facts facts = new Facts(
                List.of(MadeUpFacts.one().of("east", "p-1").provisional().make()),
                Facts.Origin.CENTRE,
                0,
                ROSTER,
                delivery);
        Chosen chosen =
                Chosen.FIRST.with(Period.ALL).withProcess(MadeUpFacts.FORM.id()).with(Mode.LIVE);
        BoardMaker maker = new BoardMaker(facts, Set.of(), new Board.Unfinished(0, 0), null);
        Board.Overview board = (Board.Overview) maker.make(chosen, MadeUpFacts.DAY);
        InsightsViewModel model = home.model(new Background(Runnable::run, Runnable::run));
        robot.interact(() -> around.getChildren().setAll(CoverageLine.card(home.tools(model), board.totals())));
        Button line = robot.lookup(".coverage-line .button").queryButton();
        assertThat(line.getAccessibleText())
                .contains(
                        home.texts.get("insights.section.coverage"),
                        home.texts.get("insights.totals.received", 1),
                        home.texts.get("insights.totals.missing", 2),
                        home.texts.get("insights.totals.underway", 1),
                        home.texts.get("insights.totals.provisional", 1));
        assertThat(board.totals().expected()).isNotNull();
        robot.interact(line::fire);
        assertThat(model.state().get().chosen().section()).isEqualTo(Section.COVERAGE);
    }
}
