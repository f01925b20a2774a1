package se.medlyss.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medlyss.application.PaperException;
import se.medlyss.application.compilation.CompiledInsights;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;
import se.medlyss.ui.insight.Reports;

/// Copies the reports of the latest compilation, and says where they are, or that it cannot be done.
///
/// @param worker may wait for the shared folder
/// @param saved  told how saving went
record SavedReports(CompiledInsights latest, Background worker, Problems problems, SavedFiles saved)
        implements Reports {

    @Override
    public void copy(ReportFile report, Language language, Path to) {
        worker.run(
                () -> write(read(report.name(language)), to),
                () -> {
                    problems.solved(PaperException.Reason.NOT_THERE);
                    saved.saved(to);
                },
                this::report);
    }

    private byte[] read(String name) throws PaperException {
        try {
            return Files.readAllBytes(latest.folder().resolve(name));
        } catch (IOException | LatestCompilationException cannot) {
            throw new PaperException(PaperException.Reason.NOT_THERE, cannot);
        }
    }

    private static void write(byte[] report, Path to) throws PaperException {
        try {
            Files.write(to, report);
        } catch (IOException cannot) {
            throw new PaperException(PaperException.Reason.NOT_WRITTEN, cannot);
        }
    }

    private void report(Exception failure) {
        if (!(failure instanceof PaperException paper)) {
            throw new IllegalStateException(failure);
        }
        if (paper.reason() == PaperException.Reason.NOT_WRITTEN) {
            saved.notSaved(paper);
        } else {
            problems.report(paper.reason(), paper);
        }
    }
}
