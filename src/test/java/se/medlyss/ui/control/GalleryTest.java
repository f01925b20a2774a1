package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
import se.medlyss.support.Pictures;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

@ExtendWith(ApplicationExtension.class)
class GalleryTest {
    private final Texts texts = new Texts(Locale.of("sv", "SE"));
    private Look look;
    private Scene scene;

    @Start
    void show(Stage stage) {
        look = new Look(Theme.LIGHT, 100);
        scene = new Scene(new Gallery(new LiveTexts(texts)).sheet(), 1280, 1000);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void drawsEveryControlInEveryThemeAndTextSizeWithoutCuttingAButtonsWords(FxRobot robot) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            draw(robot, theme, 100, Locale.of("sv", "SE"));
        }
        draw(robot, Theme.LIGHT, 150, Locale.of("en", "GB"));
        draw(robot, Theme.LIGHT, 90, Locale.of("nb", "NO"));
    }

    @Test
    void drawsTheToolkitsOwnControlsInEveryTheme(FxRobot robot) {
        robot.interact(() -> scene.setRoot(ToolkitSheet.sheet()));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
            robot.interact(() -> look.choose(theme));
            robot.interact(() -> Pictures.write(
                    scene, Path.of("target/gallery", "toolkit-" + theme.name().toLowerCase(Locale.ROOT) + ".png")));
        }
        assertThat(scene.getRoot().lookupAll(".low-thumb")).isNotEmpty();
    }

    private void draw(FxRobot robot, Theme theme, int size, Locale locale) {
        robot.interact(() -> {
            texts.use(locale);
            look.choose(theme);
            look.chooseTextSize(size);
            scene.getWindow().setWidth(size > 100 ? 1800 : 1280);
        });
        robot.interact(() -> {
            var name = theme.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + locale.getLanguage();
            Pictures.write(scene, Path.of("target/gallery", name + ".png"));
            assertThat(cutWords(scene.getRoot())).as(name).isEmpty();
        });
    }

    private static List<String> cutWords(Parent parent) {
        return Stream.of(".button", ".toggle-button")
                .flatMap(styleClass -> parent.lookupAll(styleClass).stream())
                .filter(node -> !(node.getParent() == null) && isCut(node))
                .map(Node::toString)
                .toList();
    }

    private static boolean isCut(Node node) {
        String text = node instanceof Button button
                ? button.getText()
                : node instanceof ToggleButton toggle ? toggle.getText() : "";
        return node.isVisible()
                && !text.isEmpty()
                && node.lookupAll(".text").stream()
                        .map(each -> ((javafx.scene.text.Text) each).getText())
                        .noneMatch(text::equals);
    }
}
