package se.medlyss.application.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.output.OutputFolder.Replacement;

/// All files that are being written. They take their places when all of them are whole, the last one last.
final class Drafts implements Closeable {

    private final List<Replacement> replacements = new ArrayList<>();
    private final List<OutputFile.Draft> drafts = new ArrayList<>();

    @FunctionalInterface
    interface Between {
        void nextFile() throws CompilationException;
    }

    private Drafts() {}

    static Drafts begin(OutputFolder folder, Path out, List<OutputFile> files) throws IOException {
        Drafts all = new Drafts();
        try {
            for (OutputFile file : files) {
                Replacement replacement = folder.replace(out, file.name());
                all.replacements.add(replacement);
                all.drafts.add(file.begin(replacement.bytes()));
            }
            return all;
        } catch (IOException e) {
            all.close();
            throw e;
        }
    }

    /// Hands an evaluation to all files.
    void add(ExportedRecord.Evaluation evaluation) {
        try {
            for (OutputFile.Draft draft : drafts) {
                draft.add(evaluation);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param between called before each file, and before they take their places
    void finish(OrganisationFigures figures, Between between) throws IOException, CompilationException {
        for (OutputFile.Draft draft : drafts) {
            between.nextFile();
            draft.finish(figures);
        }
        between.nextFile();
        for (Replacement replacement : replacements) {
            replacement.keep();
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputFile.Draft draft : drafts) {
            draft.close();
        }
        for (Replacement replacement : replacements) {
            replacement.close();
        }
    }
}
