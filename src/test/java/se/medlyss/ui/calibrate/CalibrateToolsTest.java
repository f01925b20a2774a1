package se.medlyss.ui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// What coaches are called in calibration.
class CalibrateToolsTest {

    @TempDir
    private Path folder;

    @AutoClose
    private CalibrateWorld world;

    @Test
    void callsWhoeverSitsHereByTheNameInTheSettings() throws StorageException {
        world = new CalibrateWorld(folder);
        ScoringTools scoring = new ScoringTools(
                new LiveTexts(new Texts(Locale.of("sv", "SE"))), new ReadOnlyObjectWrapper<>(KeyMap.standard()));
        CalibrateTools tools = new CalibrateTools(world.model, scoring, FigureFiles.NONE);
        assertThat(tools.name(CalibrateWorld.ME.id())).isEqualTo(CalibrateWorld.ME.name());
        assertThat(tools.isNamed(CalibrateWorld.ME.id())).isTrue();
        assertThat(tools.name("c-205")).isEqualTo("coach c-205");
        assertThat(tools.isNamed("c-205")).isFalse();
    }
}
