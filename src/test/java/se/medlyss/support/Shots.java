package se.medlyss.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import se.medlyss.settings.Theme;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;

/// Pictures of a page in the sizes, languages and themes that it has to look right in.
public final class Shots {

    /// One way to look at a page.
    ///
    /// @param text size in percent
    public record Shot(String language, Theme theme, int width, int height, int text) {
        String file() {
            return "%s-%s-%dx%d-%d.png".formatted(language, theme.name().toLowerCase(Locale.ROOT), width, height, text);
        }
    }

    private static final List<Shot> ALL = List.of(
            new Shot("sv", Theme.LIGHT, 1280, 800, 100),
            new Shot("en", Theme.DARK, 1280, 800, 100),
            new Shot("sv", Theme.LIGHT, 1920, 1080, 100),
            new Shot("nb", Theme.CONTRAST, 1366, 768, 120),
            new Shot("sv", Theme.LIGHT, 1280, 800, 150));

    private static final List<Shot> NARROW = List.of(
            new Shot("sv", Theme.LIGHT, 400, 760, 100),
            new Shot("en", Theme.DARK, 400, 540, 100),
            new Shot("nb", Theme.CONTRAST, 400, 760, 130));

    private final Stage stage;
    private final Texts texts;
    private final Look look;

    /// Shows the page in the stage.
    public Shots(Stage stage, Parent page, Texts texts) {
        this.stage = stage;
        this.texts = texts;
        look = new Look(Theme.LIGHT, 100);
        Scene scene = new Scene(page, 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Takes the pictures into `target/shots`.
    public void take(FxRobot robot, String name) {
        take(robot, name, ALL);
    }

    /// Takes pictures of a narrow window.
    public void narrow(FxRobot robot, String name) {
        take(robot, name, NARROW);
    }

    private void take(FxRobot robot, String name, List<Shot> all) {
        for (Shot shot : all) {
            robot.interact(() -> {
                texts.use(Locale.forLanguageTag(shot.language()));
                look.choose(shot.theme());
                look.chooseTextSize(shot.text());
                stage.setWidth(shot.width());
                stage.setHeight(shot.height());
            });
            robot.interact(() -> {});
            robot.interact(() -> Pictures.write(stage.getScene(), Path.of("target/shots", name + "-" + shot.file())));
        }
    }
}
