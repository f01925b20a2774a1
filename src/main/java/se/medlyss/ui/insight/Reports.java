package se.medlyss.ui.insight;

import java.nio.file.Path;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;

/// The reports that lie beside the latest compilation.
@FunctionalInterface
public interface Reports {

    /// Saves a copy of one, away from the screen.
    void copy(ReportFile report, Language language, Path to);
}
