package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.settings.Theme;

/// The language is switched while a call runs: the screen reads as if it had been opened in that language, and what
/// the coach was at is as it was.
@ExtendWith(ApplicationExtension.class)
class SwitchedLanguageTest {
    private static final CriterionKey GRADED = CriterionKey.parse("solve.pace");

    private final ListenSample sample = new ListenSample().agreed("två öppna frågor före lösning");
    private ListenWindow window;

    @Start
    void prepare(Stage ignored) {
        window = new ListenWindow();
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    /// A call with something of everything that has words.
    private OpenCall eventful() {
        OpenCall call = sample.pictured();
        sample.take(call, new CallEvent.Transferred(call.stamp(), true));
        sample.take(call, new CallEvent.MatterBegan(call.stamp()));
        sample.take(call, new CallEvent.HoldStarted(call.stamp()));
        sample.answer(call, "need.sum", Answer.NOT_HEARD);
        return call;
    }

    @ParameterizedTest
    @CsvSource({"sv, en, false", "sv, nb, false", "en, sv, false", "sv, en, true", "nb, sv, true"})
    void writesEveryWordAnew(String before, String after, boolean compact, FxRobot robot) throws TimeoutException {
        OpenCall call = eventful();
        sample.texts.use(Locale.of(before));
        ListenView running = open(call, compact, robot);
        robot.interact(() -> sample.texts.use(Locale.of(after)));
        Map<String, String> switched = words(running, robot);
        Map<String, String> opened = words(open(call, compact, robot), robot);
        assertThat(opened).hasSizeGreaterThan(100);
        assertThat(differing(switched, opened)).isEmpty();
    }

    private ListenView open(OpenCall call, boolean compact, FxRobot robot) throws TimeoutException {
        List<ListenView> opened = new ArrayList<>();
        robot.interact(() -> {
            ListenViewModel viewModel = sample.follow(call);
            viewModel.compact().set(compact);
            opened.add(window.show(new ListenView(viewModel, sample.tools())));
        });
        // A window that has no keyboard yet says so.
        window.waitForTheKeyboard();
        // The stages that nobody sees yet are made in the pulses after.
        int sheets = call.process().timedStages().size() + 1;
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                                1_000,
                                () -> opened.getFirst().lookupAll(".sheet").size())
                        == sheets);
        return opened.getFirst();
    }

    private static Map<String, String> words(ListenView view, FxRobot robot) {
        Map<String, String> found = new TreeMap<>();
        robot.interact(() -> {
            view.applyCss();
            view.layout();
            words("", view, found);
        });
        return found;
    }

    private static List<String> differing(Map<String, String> switched, Map<String, String> opened) {
        Set<String> places = new TreeSet<>(switched.keySet());
        places.addAll(opened.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(switched.get(place), opened.get(place)))
                .map(place -> place + ": " + switched.get(place) + " instead of " + opened.get(place))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesWhatTheCoachWasAt(boolean compact, FxRobot robot) {
        OpenCall call = eventful();
        ListenViewModel viewModel = sample.follow(call);
        robot.interact(() -> {
            ListenView view = window.show(new ListenView(viewModel, sample.tools()));
            viewModel.compact().set(compact);
            viewModel.note().text().set("lugn to");
            TextField field = (TextField) view.lookup(".note-field .text-field");
            field.requestFocus();
            field.positionCaret(5);
            viewModel.scoring().select(GRADED);
            viewModel
                    .scoring()
                    .press(GRADED, viewModel.scoring().criterion(GRADED).orElseThrow(), viewModel.now());
            long callMs = viewModel.nowMs();
            sample.settings.change(
                    all -> all.with(all.appearance().withTheme(Theme.DARK).withTextSize(120)));
            window.look.choose(Theme.DARK);
            window.look.chooseTextSize(120);
            sample.texts.use(Locale.ENGLISH);
            assertThat(window.stage.getScene().getFocusOwner()).isSameAs(field);
            assertThat(field.getCaretPosition()).isEqualTo(5);
            assertThat(viewModel.note().text().get()).isEqualTo("lugn to");
            assertThat(viewModel.scoring().armed().get()).isPresent();
            assertThat(viewModel.scoring().cursor().get()).contains(GRADED);
            assertThat(viewModel.nowMs()).isEqualTo(callMs);
        });
    }

    private static void words(String path, Node node, Map<String, String> found) {
        note(path + " spoken", node.getAccessibleText(), found);
        note(path + " help", node.getAccessibleHelp(), found);
        switch (node) {
            case Labeled labeled -> note(path, labeled.getText(), found);
            case TextInputControl field -> note(path, field.getPromptText(), found);
            default -> {}
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> note(path + " item " + found.size(), item.getText(), found));
        }
        if (node instanceof Parent parent) {
            int index = 0;
            for (Node child : parent.getChildrenUnmodifiable()) {
                words(path + "/" + child.getClass().getSimpleName() + index, child, found);
                index++;
            }
        }
    }

    private static void note(String path, String words, Map<String, String> found) {
        if (words != null && !words.isEmpty()) {
            found.put(path, words);
        }
    }
}
