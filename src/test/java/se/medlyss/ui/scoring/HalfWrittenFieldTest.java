package se.medlyss.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import se.medlyss.application.Calls;
import se.medlyss.application.DraftWords;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Drafts;
import se.medlyss.call.LoggedEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// What is half written about an evaluation that no screen has open.
@ExtendWith(ApplicationExtension.class)
class HalfWrittenFieldTest {

    private static final CriterionKey FIRST = ScoredCalls.GREETS;
    private static final CriterionKey SECOND = CriterionKey.parse("open.second");

    private final ManualTime time = new ManualTime();
    private final MemoryLog log = new MemoryLog();
    private final StepExecutor store = new StepExecutor();
    private final StepExecutor saving = new StepExecutor();
    private final Problems problems = new Problems();
    private final ProcessCatalogue processes = Samples.catalogue(Samples.process("service"));
    private final Calls calls = new Calls(log, processes, saving, time, time, new TimeOrderedIds(time, new Random(4)));
    private final HalfWords words =
            new HalfWords(calls, new DraftWords(log, processes, time), new Background(store, Runnable::run), problems);
    private final UUID evaluation =
            new ScoredCalls(log, time, 3).finished("agent-1", "said twice").id();
    private TextField field;
    private HalfWritten half;

    @BeforeEach
    void begin(FxRobot robot) {
        again(robot, Drafts.WITHDRAWAL);
    }

    /// As the app that was started again shows the field.
    private void again(FxRobot robot, String name) {
        robot.interact(() -> {
            field = new TextField();
            half = new HalfWritten(field, words);
            half.begin(evaluation, name);
        });
    }

    private void write(FxRobot robot, String written) {
        robot.interact(() -> {
            field.setText(written);
            half.leave();
            store.runReady();
        });
    }

    private String saved(String name) throws StorageException {
        return log.state(evaluation).drafts().of(name);
    }

    @Test
    void goesOnWithWhatWasHalfWritten(FxRobot robot) throws StorageException {
        robot.interact(store::runReady);
        write(robot, "a test c");
        assertThat(saved(Drafts.WITHDRAWAL)).isEqualTo("a test c");
        again(robot, Drafts.WITHDRAWAL);
        assertThat(field.getText()).isEmpty();
        robot.interact(store::runReady);
        assertThat(field.getText()).isEqualTo("a test c");
        assertThat(field.getCaretPosition()).isEqualTo(8);
        again(robot, Drafts.REVISION);
        robot.interact(store::runReady);
        assertThat(field.getText()).as("another reason").isEmpty();
    }

    @Test
    void leavesWhatIsWrittenBeforeTheEarlierWordsCame(FxRobot robot) throws StorageException {
        robot.interact(store::runReady);
        write(robot, "a test c");
        again(robot, Drafts.WITHDRAWAL);
        robot.interact(half::leave);
        robot.interact(store::runReady);
        assertThat(saved(Drafts.WITHDRAWAL))
                .as("an empty field wipes nothing out")
                .isEqualTo("a test c");
        again(robot, Drafts.WITHDRAWAL);
        robot.interact(() -> field.setText("new"));
        robot.interact(store::runReady);
        assertThat(field.getText()).isEqualTo("new");
    }

    @Test
    void keepsWhatRestsBeforeTheEarlierWordsCame(FxRobot robot) throws StorageException {
        robot.interact(() -> field.setText("typed at once"));
        robot.interact(half::leave);
        robot.interact(store::runReady);
        assertThat(saved(Drafts.WITHDRAWAL)).isEqualTo("typed at once");
    }

    @Test
    void forgetsWhatWasGivenUpOrKept(FxRobot robot) throws StorageException {
        robot.interact(store::runReady);
        write(robot, "a test c");
        again(robot, Drafts.WITHDRAWAL);
        robot.interact(store::runReady);
        robot.interact(half::givenUp);
        robot.interact(store::runReady);
        assertThat(saved(Drafts.WITHDRAWAL)).isEmpty();

        again(robot, Drafts.WITHDRAWAL);
        robot.interact(store::runReady);
        robot.interact(() -> field.setText("a test call"));
        robot.interact(half::kept);
        robot.interact(half::leave);
        robot.interact(store::runReady);
        assertThat(saved(Drafts.WITHDRAWAL)).as("it has become what it was for").isEmpty();
        assertThat(problems.standing()).isEmpty();
    }

    @Test
    void takesTheWordsAlongToAnotherCriterion(FxRobot robot) throws StorageException {
        again(robot, Drafts.dispute(FIRST));
        robot.interact(store::runReady);
        robot.interact(() -> {
            field.setText("I did gre");
            half.rename(Drafts.dispute(SECOND));
            store.runReady();
        });
        assertThat(saved(Drafts.dispute(FIRST))).isEmpty();
        assertThat(saved(Drafts.dispute(SECOND))).isEqualTo("I did gre");
        assertThat(log.state(evaluation).drafts().disputed()).contains(SECOND);
    }

    @Test
    void followsOnWhatIsInMemoryOfAnOpenEvaluation(FxRobot robot) throws StorageException {
        robot.interact(store::runReady);
        robot.interact(() -> {
            var open = calls.resume(evaluation, read(), _ -> {});
            open.take(new CallEvent.Withdrawn(open.stamp(), "a test"));
        });
        write(robot, "why");
        robot.interact(saving::runReady);
        assertThat(saved(Drafts.WITHDRAWAL)).isEqualTo("why");
        assertThat(problems.standing()).isEmpty();
    }

    private List<LoggedEvent> read() {
        try {
            return log.read(evaluation);
        } catch (StorageException unknown) {
            throw new AssertionError(unknown);
        }
    }
}
