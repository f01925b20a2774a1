package se.medlyss.ui.listen;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.settings.Theme;
import se.medlyss.support.Pictures;
import se.medlyss.ui.base.Look;

/// Pictures of the live screen, to be looked at beside the design.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class ListenPicturesTest {
    private static final Path FOLDER = Path.of("target/listen");

    private Look look;
    private Stage stage;

    @Start
    void prepare(Stage stage) {
        this.stage = stage;
        look = new Look(Theme.LIGHT, 100);
    }

    @Test
    void drawsTheCallOfTheDesign(FxRobot robot) {
        picture(robot, "sv", Theme.LIGHT, 100, 1280, 800);
        picture(robot, "en", Theme.DARK, 100, 1280, 800);
        picture(robot, "sv", Theme.LIGHT, 100, 1920, 1080);
        picture(robot, "nb", Theme.LIGHT, 100, 1090, 540);
        picture(robot, "sv", Theme.CONTRAST, 150, 1920, 1080);
    }

    @Test
    void drawsTheCompactWindow(FxRobot robot) {
        picture(robot, "sv", Theme.LIGHT, 100, 1280, 800, "compact-", stage -> key(stage, "c"));
        picture(robot, "en", Theme.DARK, 100, 1280, 800, "compact-low-", stage -> {
            key(stage, "c");
            stage.setHeight(540);
        });
    }

    @Test
    void drawsWhatLiesOverTheScreen(FxRobot robot) {
        picture(robot, "sv", Theme.LIGHT, 100, 1280, 800, "keys-", stage -> key(stage, "?"));
        picture(robot, "nb", Theme.DARK, 100, 1280, 800, "process-", stage -> key(stage, "p"));
        picture(robot, "nb", Theme.DARK, 100, 1090, 540, "keys-", stage -> key(stage, "?"));
    }

    @Test
    void drawsTheChoiceOfLanguageColoursAndTextSize(FxRobot robot) {
        picture(robot, "sv", Theme.LIGHT, 100, 1280, 800, "appearance-", stage -> key(stage, "v"));
        picture(robot, "en", Theme.DARK, 100, 1280, 800, "appearance-", stage -> key(stage, "v"));
        picture(robot, "nb", Theme.CONTRAST, 150, 1090, 540, "appearance-", stage -> key(stage, "v"));
        picture(robot, "sv", Theme.LIGHT, 100, 1280, 800, "appearance-compact-", this::inCompact);
        picture(robot, "en", Theme.DARK, 150, 1280, 800, "appearance-compact-", this::inCompact);
    }

    private void inCompact(Stage stage) {
        key(stage, "c");
        stage.setHeight(540);
        // Another key than the one before, or it would be taken for a bouncing one.
        key(stage, "v", KeyCode.V);
    }

    @Test
    void drawsARecordingThatIsScoredAlong(FxRobot robot, @TempDir Path folder) {
        for (String language : new String[] {"sv", "en", "nb"}) {
            AlongSample along = new AlongSample(folder).scored(Locale.of(language));
            Theme theme = language.equals("en") ? Theme.DARK : Theme.LIGHT;
            ListenPage page = along.page();
            for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {1090, 540}}) {
                show(robot, page, along.call.id().toString(), theme, size[0], size[1]);
                write(robot, "along-%s-%dx%d.png".formatted(language, size[0], size[1]));
            }
            robot.interact(page::leave);
        }
    }

    private void show(FxRobot robot, ListenPage page, String subject, Theme theme, int width, int height) {
        robot.interact(() -> {
            look.choose(theme);
            look.chooseTextSize(100);
            stage.setScene(new Scene(new StackPane(), 1, 1));
            Scene scene = new Scene(new StackPane(page.content()), width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            page.show(Optional.of(subject));
        });
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
    }

    private void write(FxRobot robot, String name) {
        robot.interact(() -> {});
        robot.interact(() -> Pictures.write(stage.getScene(), FOLDER.resolve(name)));
    }

    static void key(Stage stage, String character) {
        key(stage, character, KeyCode.UNDEFINED);
    }

    static void key(Stage stage, String character, KeyCode code) {
        Node root = stage.getScene().getRoot().lookup(".listen");
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(
                root, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private void picture(FxRobot robot, String language, Theme theme, int size, int width, int height) {
        picture(robot, language, theme, size, width, height, "", stage -> key(stage, "3"));
    }

    private void picture(
            FxRobot robot,
            String language,
            Theme theme,
            int size,
            int width,
            int height,
            String name,
            Consumer<Stage> prepare) {
        ListenSample sample = new ListenSample().agreed("två öppna frågor före lösning");
        sample.texts.use(Locale.of(language));
        ListenPage page = sample.page();
        robot.interact(() -> {
            look.choose(theme);
            look.chooseTextSize(size);
            Scene scene = new Scene(new StackPane(page.content()), width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            page.show(Optional.of(sample.pictured().id().toString()));
        });
        robot.interact(() -> prepare.accept(stage));
        robot.interact(() -> {});
        Path file = FOLDER.resolve("%s%s-%s-%d-%dx%d.png"
                .formatted(name, language, theme.name().toLowerCase(Locale.ROOT), size, width, height));
        robot.interact(() -> Pictures.write(stage.getScene(), file));
        robot.interact(page::leave);
    }
}
