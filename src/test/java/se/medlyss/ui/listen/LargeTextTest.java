package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.support.CutWords;
import se.medlyss.support.Pictures;

/// The live screen with larger text and in small windows: every word on it can be read.
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {

    private static final List<String> LANGUAGES = List.of("sv", "nb", "en");

    /// A window and a text size in percent.
    private record Size(int width, int height, int text) {}

    private ListenWindow window;

    @Start
    void prepare(Stage ignored) {
        window = new ListenWindow();
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void showsEveryWordInTheWholeWindow(FxRobot robot) {
        List<Size> sizes = List.of(
                new Size(1090, 540, 100),
                new Size(1090, 540, 130),
                new Size(1090, 540, 150),
                new Size(1280, 800, 150),
                new Size(1920, 1080, 100));
        assertThat(problems(robot, sizes, "full", false)).isEmpty();
    }

    @Test
    void showsEveryWordInTheCompactWindow(FxRobot robot) {
        List<Size> sizes = new ArrayList<>();
        for (int text : new int[] {100, 110, 130, 150}) {
            sizes.add(new Size(400, 540, text));
            sizes.add(new Size(400, 760, text));
        }
        assertThat(problems(robot, sizes, "compact", true)).isEmpty();
    }

    @Test
    void showsEveryWordBesideTheChoiceOfLanguageColoursAndTextSize(FxRobot robot) {
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (int text : new int[] {100, 150}) {
                for (boolean compact : new boolean[] {false, true}) {
                    Size size = compact ? new Size(400, 540, text) : new Size(1090, 540, text);
                    String form = compact ? "compact-appearance" : "full-appearance";
                    problems.addAll(shown(robot, size, language, form, compact, "v", ListenSample::pictured));
                }
            }
            Size least = new Size(400, 540, 150);
            problems.addAll(shown(robot, least, language, "special-appearance", true, "v", LargeTextTest::special));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void showsEveryWordOfTheKeyMap(FxRobot robot) {
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (int text : new int[] {100, 150}) {
                problems.addAll(shown(
                        robot, new Size(1090, 540, text), language, "full-keys", false, "?", ListenSample::pictured));
            }
            for (int text : new int[] {100, 150}) {
                problems.addAll(shown(
                        robot, new Size(400, 760, text), language, "compact-keys", true, "?", ListenSample::pictured));
            }
            problems.addAll(shown(
                    robot, new Size(400, 540, 150), language, "compact-choice", true, "p", ListenSample::pictured));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void hasRoomInTheCompactWindowForAllThatCanBeSpecialAboutACall(FxRobot robot) {
        List<String> problems = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (int text : new int[] {100, 120, 150}) {
                Size size = new Size(400, 760, text);
                problems.addAll(shown(robot, size, language, "compact-special", true, "b", LargeTextTest::special));
            }
        }
        assertThat(problems).isEmpty();
    }

    /// Joined late, bridged over a gap, handed over, with a second matter.
    private static OpenCall special(ListenSample sample) {
        OpenCall call = sample.pictured();
        call.bridge(60_000);
        call.take(new CallEvent.JoinedLate(call.stamp(), Set.of()));
        call.take(new CallEvent.Transferred(call.stamp(), false));
        call.take(new CallEvent.MatterBegan(call.stamp()));
        sample.store.runReady();
        return call;
    }

    private List<String> problems(FxRobot robot, List<Size> sizes, String form, boolean compact) {
        List<String> problems = new ArrayList<>();
        for (Size size : sizes) {
            problems.addAll(shown(robot, size, "sv", form + "-standard", compact, "", ListenSample::pictured));
            for (String language : LANGUAGES) {
                problems.addAll(shown(robot, size, language, form + "-service", compact, "", ListenSample::shipped));
            }
        }
        return problems;
    }

    private List<String> shown(
            FxRobot robot,
            Size size,
            String language,
            String name,
            boolean compact,
            String key,
            Function<ListenSample, OpenCall> started) {
        ListenSample sample = new ListenSample()
                .agreed("ställa minst två öppna frågor innan jag letar efter en lösning och sammanfatta dem");
        sample.texts.use(Locale.of(language));
        ListenPage page = sample.page();
        robot.interact(() -> {
            window.look.chooseTextSize(size.text());
            Stage stage = window.stage;
            stage.setScene(window.dressed(new StackPane(page.content()), size.width(), size.height()));
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            stage.show();
            stage.requestFocus();
            page.show(Optional.of(started.apply(sample).id().toString()));
        });
        if (compact) {
            robot.interact(() -> ListenPicturesTest.key(window.stage, "c"));
            robot.interact(() -> window.stage.setHeight(size.height()));
        }
        if (!key.isEmpty()) {
            robot.interact(() -> ListenPicturesTest.key(window.stage, key, KeyCode.V));
        }
        // One pulse for the first layout, one for what that layout changed.
        robot.interact(() -> {});
        robot.interact(() -> {});
        List<String> problems = new ArrayList<>();
        String where = "%s-%s-%dx%d-%d".formatted(name, language, size.width(), size.height(), size.text());
        robot.interact(() -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
            CutWords.in(window.stage.getScene()).forEach(each -> problems.add(where + ": " + each));
            if (!problems.isEmpty()) {
                Pictures.write(window.stage.getScene(), Path.of("target/large-text", where + ".png"));
            }
            page.leave();
        });
        return problems;
    }
}
