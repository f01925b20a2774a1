package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.ui.scoring.ScoringTools;

@ExtendWith(ApplicationExtension.class)
class FeedbackCardTest {

    @TempDir
    private Path home;

    @Test
    void namesWhatWasLiftedOnceHoweverManyMomentsThereAre(FxRobot robot) throws StorageException {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            UUID evaluation = world.finished("note");
            OpenCall call = world.calls.resume(evaluation, world.store.events().read(evaluation), _ -> {});
            List<Talk.Lifted> lifted = List.of(new Talk.Lifted(0, 0, "Lugnet"), new Talk.Lifted(0, 0, "Frågan"));
            call.take(new CallEvent.TalkWritten(call.stamp(), Talk.EMPTY.withLifted(lifted)));
            world.calling.runReady();
            DetailViewModel detail = world.detail();
            detail.open(evaluation);

            ScoringTools tools = world.tools();
            robot.interact(() -> {
                FeedbackCard card = new FeedbackCard(detail, tools.texts(), new DetailWords(tools, ZoneOffset.UTC));
                card.show(detail.state().get());
                assertThat(card.node().lookupAll(".label"))
                        .map(label -> ((Label) label).getText())
                        .containsOnlyOnce("Styrkor", "★ Lugnet\n★ Frågan");
            });
        }
    }

    @Test
    void namesTheStageOfALiftedMomentWithoutWords(FxRobot robot) throws StorageException {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            UUID evaluation = world.finished("note");
            OpenCall call = world.calls.resume(evaluation, world.store.events().read(evaluation), _ -> {});
            var mark = call.state().content().timeline().oldestFirst().getFirst();
            List<Talk.Lifted> lifted = List.of(new Talk.Lifted(mark.entry(), mark.atMs(), ""));
            call.take(new CallEvent.TalkWritten(call.stamp(), Talk.EMPTY.withLifted(lifted)));
            world.calling.runReady();
            DetailViewModel detail = world.detail();
            detail.open(evaluation);
            ScoringTools tools = world.tools();
            DetailWords words = new DetailWords(tools, ZoneOffset.UTC);
            robot.interact(() -> assertThat(words.lifted(detail.state().get(), lifted.getFirst()))
                    .isEqualTo("★ open 0:00"));
        }
    }
}
