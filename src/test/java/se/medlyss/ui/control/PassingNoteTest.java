package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class PassingNoteTest {

    private final Texts texts = new Texts(Locale.of("sv", "SE"));
    private Label drawing;
    private FigureCard card;
    private boolean refuses;

    @Start
    void show(Stage stage) {
        drawing = new Label("drawn");
        FigureTable table = new FigureTable("Titel", List.of("Vad"), List.of(List.of("ett")));
        var files = new FigureFiles(
                FigureFiles.NONE.table(),
                FigureFiles.NONE.picture(),
                FigureFiles.NONE.caption(),
                image -> !refuses && FigureFiles.NONE.clip().test(image));
        card = new FigureCard(new LiveTexts(texts), table, "", drawing, files);
        LightWindow.show(stage, new StackPane(card), 600, 300);
    }

    @Test
    void saysThatAnotherProgramKeepsTheClipboard(FxRobot robot) {
        refuses = true;
        MenuButton menu = robot.lookup(".figure-menu").queryAs(MenuButton.class);
        robot.interact(menu.getItems().get(1)::fire);
        Label note = robot.lookup(".passing-note").queryAs(Label.class);
        assertThat(note.getText()).isEqualTo(texts.get("insights.card.not-copied"));
        assertThat(note.getStyleClass()).contains("warn").doesNotContain("good");
        assertThat(menu.getAccessibleText()).startsWith(note.getText());
    }

    @Test
    void saysBelowTheMenuThatTheFigureIsCopiedAndGoesByItself(FxRobot robot) throws Exception {
        MenuButton menu = robot.lookup(".figure-menu").queryAs(MenuButton.class);
        String name = menu.getAccessibleText();
        Bounds before = drawing.localToScene(drawing.getLayoutBounds());
        robot.interact(menu.getItems().get(1)::fire);
        Label note = robot.lookup(".passing-note").queryAs(Label.class);
        assertThat(note.getText()).isEqualTo(texts.get("insights.card.copied"));
        assertThat(menu.getAccessibleText()).startsWith(note.getText()).endsWith(name);
        robot.interact(() -> card.getScene().getRoot().layout());
        assertThat(drawing.localToScene(drawing.getLayoutBounds()))
                .as("nothing moves")
                .isEqualTo(before);
        Bounds beside = menu.getBoundsInParent();
        assertThat(note.getBoundsInParent().getMinY()).isGreaterThan(beside.getMinY());
        assertThat(note.getWidth()).isGreaterThan(50);
        assertThat(card.getLayoutBounds().contains(note.getBoundsInParent())).isTrue();

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !card.getChildren().contains(note));
        assertThat(menu.getAccessibleText()).isEqualTo(name);
    }
}
