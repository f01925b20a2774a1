package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;

@ExtendWith(ApplicationExtension.class)
class SidewaysScrollTest {

    private final VBox page = new VBox();

    @Start
    void show(Stage stage) {
        LightWindow.show(stage, new StackPane(page), 900, 600);
    }

    /// In the one pass of layout that a page has when it is shown.
    @Test
    void isAsTallAsItsContentAtOnceAndScrollsInsteadOfGettingNarrower(FxRobot robot) {
        for (double width : new double[] {200, 300, 600}) {
            robot.interact(() -> {
                VBox rows = new VBox();
                rows.setMinWidth(260);
                for (int row = 0; row < 20; row++) {
                    Label words = new Label("A criterion with a name that takes more than one line where it is narrow");
                    words.setWrapText(true);
                    words.setMinHeight(Label.USE_PREF_SIZE);
                    rows.getChildren().add(words);
                }
                SidewaysScroll scroll = new SidewaysScroll(rows);
                page.setMaxWidth(width);
                page.getChildren().setAll(new StackPane(new VBox(scroll)));
                page.getScene().getRoot().applyCss();
                page.getScene().getRoot().layout();
                assertThat(rows.getHeight()).as("%s px", width).isGreaterThan(20 * 12);
                assertThat(scroll.getHeight())
                        .as("%s px", width)
                        .isGreaterThanOrEqualTo(rows.prefHeight(rows.getWidth()));
                assertThat(rows.getWidth()).as("%s px", width).isGreaterThanOrEqualTo(Math.max(260, width - 20));
            });
        }
    }
}
