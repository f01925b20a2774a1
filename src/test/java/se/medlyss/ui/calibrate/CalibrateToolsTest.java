package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.stats.Figure;
import se.medlyss.stats.Interval;
import se.medlyss.support.ScoringSurface;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// What coaches are called in calibration, and how figures are written there.
class CalibrateToolsTest {

    @TempDir
    private Path folder;

    @AutoClose
    private CalibrateWorld world;

    @Test
    void callsWhoeverSitsHereByTheNameInTheSettings() throws StorageException {
        CalibrateTools tools = tools();
        assertThat(tools.name(CalibrateWorld.ME.id())).isEqualTo(CalibrateWorld.ME.name());
        assertThat(tools.isNamed(CalibrateWorld.ME.id())).isTrue();
        assertThat(tools.name("c-205")).isEqualTo("coach c-205");
        assertThat(tools.isNamed("c-205")).isFalse();
    }

    @Test
    void keepsTheSignOfAnIntervalApartFromItsDash() throws StorageException {
        CalibrateTools tools = tools();
        assertThat(tools.interval(Figure.known(new Interval(0.46, 0.83, Interval.LEVEL)), 1, 2))
                .isEqualTo("0,46–0,83");
        assertThat(tools.interval(Figure.known(new Interval(-0.24, -0.08, Interval.LEVEL)), 1, 2))
                .isEqualTo("−0,24 till −0,08");
        assertThat(tools.interval(Figure.known(new Interval(-0.24, 0.1, Interval.LEVEL)), 1, 2))
                .isEqualTo("−0,24 till 0,10");
    }

    @Test
    void givesNoSignToWhatRoundsToNothing() throws StorageException {
        CalibrateTools tools = tools();
        assertThat(tools.signed(0.04, 1)).isEqualTo("0,0");
        assertThat(tools.signed(-0.04, 1)).isEqualTo("0,0");
        assertThat(tools.signed(-3.3, 1)).isEqualTo("−3,3");
        assertThat(tools.signed(1.1, 1)).isEqualTo("+1,1");
    }

    private CalibrateTools tools() throws StorageException {
        world = new CalibrateWorld(folder);
        ScoringTools scoring = ScoringSurface.tools();
        return new CalibrateTools(world.model, scoring, FigureFiles.NONE);
    }
}
