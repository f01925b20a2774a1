package se.medlyss.support;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

/// A window in which pages are shown in every look, and pictured into `target/pictures`.
///
/// @param look dresses what the window shows
public record PageFrame(Stage stage, Look look) {

    /// Long enough for a page to come to rest.
    private static final int REST_MS = 200;

    /// Pictures a page.
    ///
    /// @param page made anew in the language and look of the picture
    /// @param tag  the language
    public void take(
            FxRobot robot,
            LiveTexts texts,
            Supplier<Parent> page,
            String name,
            Theme theme,
            int textSize,
            String tag,
            int width,
            int height) {
        robot.interact(() -> {
            look.choose(theme);
            look.chooseTextSize(textSize);
            texts.texts().use(Locale.forLanguageTag(tag));
            Scene scene = new Scene(page.get(), width, height);
            look.dress(scene);
            stage.setScene(scene);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.sleep(REST_MS);
        robot.interact(() -> Pictures.write(
                stage.getScene(),
                Path.of("target/pictures", "%s-%s-%s-%d-%d.png".formatted(name, tag, theme, textSize, width))));
    }
}
