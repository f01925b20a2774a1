package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.people.Roster;
import se.medlyss.process.Channel;
import se.medlyss.support.LightWindow;
import se.medlyss.support.MadeUpFacts;
import se.medlyss.ui.base.Background;

@ExtendWith(ApplicationExtension.class)
class HeadlineCardsTest {

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
    void saysOfAgreementHowManyCallsAndEvaluationsAndKeepsEachCardInItsPlace(FxRobot robot) {
        Facts facts = new Facts(scoredByThree(), Facts.Origin.OWN, 0, Roster.EMPTY, null);
        Chosen chosen =
                Chosen.FIRST.with(Period.ALL).withProcess(MadeUpFacts.FORM.id()).with(Mode.LIVE);
        var maker = new BoardMaker(facts, Set.of(), new Board.Unfinished(0, 0), null);
        var board = (Board.Overview) maker.make(chosen, MadeUpFacts.DAY.plusDays(9));
        InsightTools tools = home.tools(home.model(new Background(Runnable::run, Runnable::run)));
        robot.interact(() -> {
            around.getChildren().setAll(new HeadlineCards(tools, board));
            around.applyCss();
            around.layout();
        });
        List<Node> cards = List.copyOf(robot.lookup(".headline").queryAll());
        assertThat(cards).hasSize(4);
        assertThat(cards.get(2).getAccessibleText())
                .endsWith(home.texts.get("insights.headline.agreement.both", 12, 36));
        for (int at = 1; at < cards.size(); at++) {
            assertThat(cards.get(at - 1).getBoundsInParent().getMaxX())
                    .as("card %d", at)
                    .isLessThan(cards.get(at).getBoundsInParent().getMinX());
        }
    }

    private static List<EvaluationFacts> scoredByThree() {
        List<EvaluationFacts> all = new ArrayList<>();
        for (int call = 0; call < 12; call++) {
            UUID same = new UUID(0, call);
            byte answer = (byte) (call % 3 == 0 ? 0 : 100);
            for (int coach = 0; coach < 3; coach++) {
                MadeUpFacts facts = MadeUpFacts.one()
                        .of("east", "agent" + call)
                        .by("coach" + coach)
                        .call(same)
                        .answer("open", "first", coach == 2 ? 100 : answer);
                all.add(
                        coach == 0
                                ? facts.make()
                                : facts.setting(Mode.SECOND_OPINION, Channel.PHONE, Context.ORDINARY)
                                        .make());
            }
        }
        return all;
    }
}
