package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.support.LightWindow;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.control.Shown;

@ExtendWith(ApplicationExtension.class)
class ReadingBarTest {

    @TempDir
    private static Path folder;

    private ReadingBar bar;

    @Start
    void show(Stage stage) throws Exception {
        try (SampleHome home = new SampleHome(folder)) {
            bar = new ReadingBar(home.tools(home.model(new Background(Runnable::run, Runnable::run))), () -> {});
            LightWindow.show(stage, bar, 900, 100);
        }
    }

    @Test
    void keepsWhatStopsReadingInPlaceWhileTheWordsChange(FxRobot robot) {
        List<Double> places = new ArrayList<>();
        Label words = robot.from(bar).lookup(".muted").queryAs(Label.class);
        Node stop = robot.from(bar).lookup(".quiet").query();
        for (String said : List.of("9 av 10", "Räknar ut det som ska visas för hela organisationen")) {
            robot.interact(() -> {
                bar.getChildren().forEach(each -> Shown.when(each, true));
                words.setText(said);
                bar.applyCss();
                bar.layout();
                places.add(stop.getLayoutX());
            });
        }
        assertThat(places.getFirst()).isPositive().isEqualTo(places.getLast());
    }
}
