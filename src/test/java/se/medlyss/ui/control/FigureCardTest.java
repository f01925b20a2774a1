package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.settings.Theme;
import se.medlyss.support.CutWords;
import se.medlyss.ui.base.Look;

/// A figure's table where one column asks for more room than there is.
@ExtendWith(ApplicationExtension.class)
class FigureCardTest {

    private static final String LONG = "Agenten säger vad som händer härnäst, och när det händer. ".repeat(4);

    private static final FigureTable BROAD =
            new FigureTable("Svar", List.of("Kriterium", "Gemensamt", "MMMMMMMM"), List.of(List.of(LONG, "ja", "nej")));

    private StackPane shown;

    @Start
    private void show(Stage stage) {
        shown = new StackPane();
        stage.setScene(new Scene(shown, 700, 300));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 100, 150})
    void showsColumnsOfShortWordsWhole(int textSize, FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(() -> {
            new Look(Theme.LIGHT, textSize).dress(shown.getScene());
            shown.getChildren().setAll(FigureCard.twin(BROAD));
        });
        robot.interact(() -> cut.addAll(CutWords.in(shown.getScene())));
        assertThat(cut).singleElement().asString().contains("Agenten");
    }

    @Test
    void standsOnItsFirstRowWhenTheKeyboardComesInAndGoesOnToTheSecond(FxRobot robot) {
        TableView<List<String>> table = FigureCard.twin(
                new FigureTable("Svar", List.of("Coach", "Samtal"), List.of(List.of("ett", "1"), List.of("två", "2"))));
        Button before = new Button("före");
        robot.interact(() -> {
            shown.getChildren().setAll(new VBox(before, table));
            before.requestFocus();
        });
        assertThat(table.getSelectionModel().isEmpty()).isTrue();
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }
}
