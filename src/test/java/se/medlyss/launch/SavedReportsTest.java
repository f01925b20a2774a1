package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationWatch;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.CompiledInsights;
import se.medlyss.application.output.ReportFile;
import se.medlyss.process.Language;
import se.medlyss.support.MadeUpCompilation;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.SavedFiles;

class SavedReportsTest {

    @TempDir
    private Path folder;

    private final ExecutorService watched = Executors.newCachedThreadPool();
    private final Problems problems = new Problems();

    @AfterEach
    void end() {
        watched.shutdownNow();
    }

    @Test
    void savesACopyOfTheReportInTheLanguageOfTheApp() throws Exception {
        Files.writeString(folder.resolve("report-nb.pdf"), "paper");
        Path to = folder.resolve("mine.pdf");
        reports().copy(ReportFile.PDF, Language.NB, to);
        assertThat(to).hasContent("paper");
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.saved-files.saved");
    }

    @Test
    void saysSoWhenTheReportIsGoneOrCannotBeSaved() throws Exception {
        SavedReports reports = reports();
        reports.copy(ReportFile.HTML, Language.SV, folder.resolve("mine.html"));
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.paper.not-there");
        assertThat(folder.resolve("mine.html")).doesNotExist();

        Files.writeString(folder.resolve("report-sv.html"), "page");
        reports.copy(ReportFile.HTML, Language.SV, folder.resolve("nowhere/mine.html"));
        assertThat(problems.standing()).extracting(Problem::textKey).contains("problem.paper.not-written");
    }

    private SavedReports reports() {
        Compiled compiled = MadeUpCompilation.of(0, folder);
        Compilation made = new Compilation() {
            @Override
            public Optional<Compiled> latest(Request request) {
                return Optional.of(compiled);
            }

            @Override
            public Compiled compile(Request request, Progress progress) {
                throw new UnsupportedOperationException();
            }
        };
        var request = new Compilation.Request(folder, Optional.empty(), List.of(), Optional.empty());
        var latest = new CompiledInsights(
                made, () -> Optional.of(request), new CompilationWatch(watched, Duration.ofSeconds(5)));
        return new SavedReports(
                latest, new Background(Runnable::run, Runnable::run), problems, new SavedFiles(problems, _ -> {}));
    }
}
