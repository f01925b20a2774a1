package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Look;

@ExtendWith(ApplicationExtension.class)
class StageBarsTest {
    private StageBars bars;

    @Start
    void show(Stage stage) {
        bars = new StageBars(new LiveTexts(new Texts(Locale.of("sv", "SE"))));
        bars.getStylesheets().add(Look.sheet(StageBars.class, "evaluations.css"));
        LightWindow.show(stage, bars, 600, 200);
    }

    @Test
    void colorsTheBarPastTheTargetAndTheFiguresPastTheWarning(FxRobot robot) {
        Paint warn = colorOf(robot, 33, ".filled");
        Label over = (Label) bars.lookup(".over");
        assertThat(over.getText()).isEqualTo("+0:03");
        assertThat(over.getTextFill()).isNotEqualTo(warn);
        assertThat(colorOf(robot, 61, ".filled")).isEqualTo(warn);
        for (String figures : List.of(".over", ".time")) {
            assertThat(((Label) bars.lookup(figures)).getTextFill()).isEqualTo(warn);
        }
        assertThat(colorOf(robot, 30, ".filled")).isNotEqualTo(warn);
    }

    private Paint colorOf(FxRobot robot, long seconds, String part) {
        robot.interact(() -> {
            bars.show(List.of(new StageBars.Bar(
                    "Öppning", OptionalLong.of(seconds), OptionalLong.of(30), OptionalLong.of(60), false)));
            bars.applyCss();
        });
        return ((Region) bars.lookup(part))
                .getBackground()
                .getFills()
                .getFirst()
                .getFill();
    }
}
