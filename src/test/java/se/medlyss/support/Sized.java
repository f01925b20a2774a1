package se.medlyss.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import se.medlyss.settings.Theme;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Look;

/// A page in a window of a given size with text of a given size, and what of it cannot be read there.
public final class Sized {

    /// A window and a text size.
    ///
    /// @param text in percent
    public record Size(int width, int height, int text) {}

    /// The least that every screen of a call is made for.
    public static final List<Size> LARGE = List.of(
            new Size(1090, 540, 100), new Size(1090, 540, 130), new Size(1090, 540, 150), new Size(1280, 800, 150));

    private final Stage stage = new Stage();
    private final Look look = new Look(Theme.LIGHT, 100);

    /// The page in a window of its own. Called on the JavaFX thread.
    public Sized(Parent page) {
        Scene scene = new Scene(new StackPane(page), 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// The words that are cut in any size and language; pictures of where that is are in `target/large-text`.
    public List<String> cut(FxRobot robot, Texts texts, String name, List<Size> sizes) {
        List<String> problems = new ArrayList<>();
        for (Size size : sizes) {
            for (String language : List.of("sv", "nb", "en")) {
                robot.interact(() -> {
                    texts.use(Locale.of(language));
                    look.chooseTextSize(size.text());
                    stage.setWidth(size.width());
                    stage.setHeight(size.height());
                });
                problems.addAll(settled(
                        robot, "%s-%s-%dx%d-%d".formatted(name, language, size.width(), size.height(), size.text())));
            }
        }
        return problems;
    }

    /// The words that are cut as it stands.
    public List<String> settled(FxRobot robot, String name) {
        List<String> problems = new ArrayList<>();
        // One pulse for the first layout, one for what that layout changed.
        robot.interact(() -> {});
        robot.interact(() -> {});
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            CutWords.in(stage.getScene()).forEach(each -> problems.add(name + ": " + each));
            if (!problems.isEmpty()) {
                Pictures.write(stage.getScene(), Path.of("target/large-text", name + ".png"));
            }
        });
        return problems;
    }

    /// Closes the window.
    public void close() {
        stage.close();
    }
}
