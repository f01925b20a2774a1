package se.medlyss.application.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationException.Reason;
import se.medlyss.application.compilation.CompilationOutput;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.application.insight.Collector;

/// Writes all files of a compilation, reading its evaluations once.
public final class WriteOutputs implements CompilationOutput {

    private final OutputFolder folder;
    private final List<OutputFile> files;
    private final OutputFile last;
    private final String app;

    /// @param files what is written
    /// @param last  what is put in place after all others, and holds [OrganisationFigures#identity]: while it is
    ///              there, the others are there and are of the same compilation
    /// @param app   the app's version
    public WriteOutputs(OutputFolder folder, List<OutputFile> files, OutputFile last, String app) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.last = last;
        this.app = app;
    }

    @Override
    public boolean complete(Compiled compiled) throws CompilationException {
        Path out = compiled.out();
        try {
            return files.stream().allMatch(file -> folder.has(out, file.name()))
                    && folder.holds(out, last.name(), identity(compiled));
        } catch (IOException e) {
            throw notWritten(compiled, e);
        }
    }

    @Override
    public List<String> write(Compiled compiled, Progress progress) throws CompilationException {
        try {
            folder.remove(compiled.out(), last.name());
            replaceAll(compiled, progress);
            return Stream.concat(files.stream(), Stream.of(last))
                    .map(OutputFile::name)
                    .toList();
        } catch (IOException e) {
            throw notWritten(compiled, e);
        } catch (UncheckedIOException e) {
            throw notWritten(compiled, Objects.requireNonNull(e.getCause()));
        }
    }

    private static CompilationException notWritten(Compiled compiled, IOException cause) {
        // On some systems a file that a spreadsheet has open cannot be replaced: then its name helps.
        String place = cause instanceof FileSystemException system ? system.getFile() : null;
        String shown = place == null ? compiled.out().toString() : place;
        return new CompilationException(Reason.OUT_NOT_WRITABLE, shown, cause);
    }

    private void replaceAll(Compiled compiled, Progress progress) throws IOException, CompilationException {
        List<OutputFile> all = new ArrayList<>(files);
        all.add(last);
        try (Drafts drafts = Drafts.begin(folder, compiled.out(), all)) {
            Collector collector = new Collector();
            Map<String, Long> counted = new HashMap<>();
            Steps steps = new Steps(progress, compiled.evaluations().size() + all.size() + 1);
            compiled.evaluations().each(evaluation -> {
                steps.next();
                collector.counted(evaluation);
                counted.merge(evaluation.head().writer(), 1L, Long::sum);
                drafts.add(evaluation);
            });
            List<WriterCoverage> writers = new ArrayList<>();
            for (WriterState writer : compiled.writers()) {
                writers.add(WriterCoverage.of(writer, counted.getOrDefault(writer.writer(), 0L)));
            }
            drafts.finish(
                    OrganisationFigures.of(identity(compiled), compiled, collector.facts(), writers, progress::alive),
                    steps::next);
        }
    }

    /// Each evaluation is a step, and each file that is finished.
    private static final class Steps {

        private final Progress progress;
        private final long total;
        private long done;

        Steps(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void next() throws CompilationException {
            progress.stopWhenCancelled();
            progress.at(Step.REPORTING, done++, total);
        }
    }

    /// What went into the output: the parts by the hashes in their names, and what was found beside them.
    private String identity(Compiled compiled) throws IOException {
        String words = String.join(
                "\n",
                app,
                String.join(",", folder.parts(compiled.out())),
                String.valueOf(compiled.evaluations().size()),
                compiled.since().map(YearMonth::toString).orElse(""),
                compiled.balance().toString(),
                compiled.quarantined().toString(),
                compiled.findings().toString(),
                compiled.writers().toString(),
                compiled.roster().toString());
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
    }
}
