package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.MomentKind;
import se.medlyss.process.CriterionKey;

/// What a key changes is laid out where it stands, and what it does not change stays as it is.
@ExtendWith(ApplicationExtension.class)
class KeyLayoutTest {
    private static final int ROWS = 60;

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.pictured();
    private final ListenViewModel viewModel = sample.follow(call);
    private ListenWindow window;
    private ListenView view;
    private int laidOut;

    @Start
    void show(Stage ignored) {
        window = new ListenWindow();
        view = window.show(new ListenView(viewModel, sample.tools()));
    }

    @BeforeEach
    void waitForTheWindow(FxRobot robot) throws TimeoutException {
        window.waitForTheKeyboard();
        settle(robot);
        robot.interact(() -> ((Parent) view.lookup(".listen-full"))
                .needsLayoutProperty()
                .subscribe(needs -> {
                    laidOut += needs ? 1 : 0;
                }));
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    /// Until what is due at the next pulse has been done.
    private void settle(FxRobot robot) {
        robot.interact(() -> {
            view.applyCss();
            view.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pulse(FxRobot robot, Runnable key) {
        robot.interact(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> lines() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> rows().stream().map(Node::getAccessibleText).toList());
    }

    private List<Node> rows() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> List.copyOf(((Parent) view.lookup(".timeline-row").getParent()).getChildrenUnmodifiable()));
    }

    private void marks(FxRobot robot, int count, int from) throws TimeoutException {
        for (int second = 0; second < count; second++) {
            sample.at(from + second);
            robot.interact(() -> viewModel.actions().mark(MomentKind.LIFT, viewModel.now()));
        }
        String newest = sample.at(from + count - 1).clock();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lines().getFirst().contains(newest));
    }

    @Test
    void laysNothingOutAroundWhatAKeyTouched(FxRobot robot) throws TimeoutException {
        CriterionKey key = CriterionKey.parse("solve.proactive");
        pulse(robot, () -> viewModel.scoring().choose(key, Answer.MET, viewModel.now()));
        pulse(robot, () -> viewModel.scoring().choose(key, Answer.NOT_MET, viewModel.now()));
        pulse(robot, () -> viewModel.actions().mark(MomentKind.DEVELOP, viewModel.now()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lines().getFirst().contains("Utveckla"));
        assertThat(laidOut).isZero();
    }

    @Test
    void laysNothingOutAroundAClockWhoseFiguresChange(FxRobot robot) throws TimeoutException {
        Labeled clock = (Labeled) view.lookup(".clock.call");
        assertThat(clock.getText()).isEqualTo("3:42");
        robot.interact(() -> sample.at(224));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> clock.getText().equals("3:44"));
        pulse(robot, () -> {});
        assertThat(laidOut).isZero();
        robot.interact(() -> sample.at(601));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> clock.getText().equals("10:01"));
        pulse(robot, () -> {});
        assertThat(laidOut).as("a figure more needs more room").isPositive();
    }

    @Test
    void showsNewLinesInTheRowsOfTheOldest(FxRobot robot) throws TimeoutException {
        marks(robot, ROWS, 300);
        List<Node> before = rows();
        assertThat(before).hasSize(ROWS);
        marks(robot, 3, 400);
        assertThat(rows()).hasSize(ROWS).containsExactlyInAnyOrderElementsOf(before);
        assertThat(lines().subList(0, 4))
                .zipSatisfy(
                        List.of("6:42", "6:41", "6:40", "5:59"),
                        (line, time) -> assertThat(line).contains(time));
        assertThat(lines().getLast()).contains("5:03");
    }

    @Test
    void leavesTheKeyboardOnALineThatIsWordedAnew(FxRobot robot) throws TimeoutException {
        Node row = rows().get(2);
        robot.interact(row::requestFocus);
        String before = row.getAccessibleText();
        robot.interact(() -> sample.texts.use(Locale.ENGLISH));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !lines().get(2).equals(before));
        assertThat(row.isFocused()).isTrue();
        assertThat(viewModel.selected().get()).isPresent();
    }

    @Test
    void namesTheProcessThatTheCallGoesByNowHoweverManyKeysCameBefore(FxRobot robot) throws TimeoutException {
        CriterionKey key = CriterionKey.parse("solve.proactive");
        pulse(robot, () -> viewModel.scoring().choose(key, Answer.MET, viewModel.now()));
        pulse(robot, () -> viewModel.scoring().choose(key, Answer.NOT_MET, viewModel.now()));
        robot.interact(() -> viewModel.switchTo(sample.technical, viewModel.now()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> header().contains("Teknisk support"));
        robot.interact(() -> sample.take(call, new CallEvent.JoinedLate(call.stamp(), Set.of())));
        robot.interact(viewModel.scoring()::refresh);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> header().contains("minst"));
    }

    private String header() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> view.lookup(".listen-header").lookupAll(".label").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Labeled) node).getText())
                        .toList()
                        .toString());
    }
}
