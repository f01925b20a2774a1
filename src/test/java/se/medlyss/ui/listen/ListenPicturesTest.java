package se.medlyss.ui.listen;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
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

    private void picture(FxRobot robot, String language, Theme theme, int size, int width, int height) {
        ListenSample sample = new ListenSample().agreed("två öppna frågor före lösning");
        sample.texts.use(Locale.of(language));
        robot.interact(() -> {
            look.choose(theme);
            look.chooseTextSize(size);
            Listening listening = new Listening(sample.tools(), sample);
            Scene scene = new Scene(new StackPane(listening.content()), width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            listening.show(sample.pictured());
        });
        robot.interact(() -> {});
        robot.interact(() -> Pictures.write(
                stage.getScene(),
                FOLDER.resolve("%s-%s-%d-%dx%d.png"
                        .formatted(language, theme.name().toLowerCase(Locale.ROOT), size, width, height))));
    }
}
