package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;

@ExtendWith(ApplicationExtension.class)
class DateFieldTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 2);

    private DateField field;
    private Node both;

    @Start
    void show(Stage stage) {
        field = new DateField(new LiveTexts(new Texts(Locale.of("en"))));
        field.setValue(BEFORE);
        both = field.withSentence();
        LightWindow.show(stage, new VBox(both, new Button("next")), 600, 200);
    }

    @ParameterizedTest
    @CsvSource({
        "21/11/2026, 2026-11-21",
        "1/2/26, 2026-02-01",
        "2026-11-21, 2026-11-21",
        "20261121, 2026-11-21",
        "21.11.2026, 2026-11-21",
        "'9. 3. 2026 ', 2026-03-09",
    })
    void takesADayAsItIsWrittenInAnyOfTheLanguages(String written, LocalDate day, FxRobot robot) {
        write(robot, written);
        assertThat(field.getValue()).isEqualTo(day);
        assertThat(sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "9 nov", "11/21/2026", "2026-11-0", "21/11/1", "٢١/١١/٢٠٢٦x"})
    void saysWhatItDidNotUnderstandAndKeepsTheDay(String written, FxRobot robot) {
        write(robot, written);
        assertThat(field.getValue()).isEqualTo(BEFORE);
        assertThat(field.getEditor().getText()).isEqualTo("02/01/2026");
        assertThat(sentences()).containsExactly("“" + written + "” is not a day. Write it like this: 21/11/2026.");
    }

    @Test
    void saysNothingMoreOnceADayIsUnderstood(FxRobot robot) {
        write(robot, "soon");
        write(robot, "3/4/2026");
        assertThat(sentences()).isEmpty();
        write(robot, "soon");
        robot.interact(() -> field.getEditor().setText("3"));
        assertThat(sentences()).isEmpty();
    }

    @Test
    void saysItWhenTheFieldIsLeftToo(FxRobot robot) {
        robot.interact(() -> {
            field.requestFocus();
            field.getEditor().setText("9 nov");
        });
        robot.type(KeyCode.TAB);
        assertThat(field.getEditor().getText()).isEqualTo("02/01/2026");
        assertThat(sentences()).hasSize(1);
    }

    private void write(FxRobot robot, String written) {
        robot.interact(() -> {
            field.requestFocus();
            field.getEditor().setText(written);
        });
        robot.type(KeyCode.ENTER);
    }

    private List<String> sentences() {
        return both.lookupAll(".day-sentence").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
