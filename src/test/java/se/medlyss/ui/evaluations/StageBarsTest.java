package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
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
        Scene scene = new Scene(bars, 600, 200);
        new Look(Theme.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void colorsTheTimePastTheTargetAsItsBar(FxRobot robot) {
        robot.interact(() -> {
            bars.show(List.of(new StageBars.Bar(
                    "Öppning", OptionalLong.of(33), OptionalLong.of(30), OptionalLong.of(60), false)));
            bars.applyCss();
        });
        Label over = (Label) bars.lookup(".over");
        Region filled = (Region) bars.lookup(".filled");
        assertThat(over.getText()).isEqualTo("+0:03");
        assertThat(over.getTextFill())
                .isEqualTo(filled.getBackground().getFills().getFirst().getFill());
    }
}
