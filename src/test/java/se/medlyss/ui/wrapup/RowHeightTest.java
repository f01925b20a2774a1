package se.medlyss.ui.wrapup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A line is as high as what stands in it.
@ExtendWith(ApplicationExtension.class)
class RowHeightTest {
    private static final double EDGE = 20;

    private final WrapUpStage set = new WrapUpStage(WrapUpStage.shipped("service-call"));
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        set.texts.use(Locale.of("nb"));
        set.show(new WrapUpPage(set.model, set.tools, System::nanoTime), stage, set.messyCall());
    }

    @Test
    void leavesNoRoomForALineOfButtonsThatIsNotThere(FxRobot robot) {
        Row pause = set.model.state().get().rows().stream()
                .filter(row -> row.name().contains("pause"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> set.model.select(pause));
        for (int width = 1280; width > 1000; width -= 20) {
            int wide = width;
            robot.interact(() -> stage.setWidth(wide));
            WaitForAsyncUtils.waitForFxEvents();
            Region row = robot.lookup(".wrap-up-row:cursor").queryAs(Region.class);
            double last = robot.lookup(".wrap-up-row:cursor .choice").queryAll().stream()
                    .mapToDouble(button ->
                            button.localToScene(button.getBoundsInLocal()).getMaxY())
                    .max()
                    .orElseThrow();
            double end = row.localToScene(row.getLayoutBounds()).getMaxY();
            assertThat(end - last).as("at %d pixels", width).isBetween(0.0, EDGE);
        }
    }
}
