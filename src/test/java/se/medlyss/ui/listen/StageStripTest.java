package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import se.medlyss.settings.Theme;
import se.medlyss.ui.base.Look;
import se.medlyss.ui.control.StageRail.Segment;
import se.medlyss.ui.control.StageRail.State;

/// The stages of the narrow window: which one runs is seen by more than a colour.
@ExtendWith(ApplicationExtension.class)
class StageStripTest {

    private final ListenSample sample = new ListenSample();
    private StageStrip strip;
    private ListenWindow window;

    @Start
    void show(Stage ignored) {
        strip = new StageStrip(
                sample.follow(sample.startEveryKind()), sample.tools().scoring().texts());
        strip.show(List.of(segment("open", State.DONE), segment("ask", State.CURRENT)));
        strip.getStylesheets().add(Look.sheet(StageStrip.class, "listen.css"));
        window = new ListenWindow();
    }

    private static Segment segment(String id, State state) {
        OptionalLong target = OptionalLong.of(30);
        return new Segment(id, "1", id, state, 45, OptionalLong.empty(), target, target, 0, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void framesTheStageThatRunsWhenBothAreOverTheirTarget(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            new Look(theme, 100).dress(window.dressed(strip, 400, 60));
            strip.applyCss();
            strip.layout();
        });
        Region done = track(0);
        Region current = track(1);
        assertThat(frames(current)).as("a frame around what fills").isGreaterThan(frames(done));
        assertThat(current.prefHeight(-1)).as("taller").isGreaterThan(done.prefHeight(-1));
    }

    private Region track(int bar) {
        return (Region) strip.getChildren().get(bar).lookup(".track");
    }

    private static int frames(Region track) {
        Background background = track.getBackground();
        return background == null ? 0 : background.getFills().size();
    }
}
