package se.medlyss.ui.base;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import se.medlyss.application.PaperException;

/// Tells that a file was saved, and where, with a way to it; or that it could not be. Used on the JavaFX thread.
public final class SavedFiles {

    /// What became of the file.
    public enum Outcome {
        SAVED,
        /// It is saved, but the system showed no folder.
        NOT_SHOWN
    }

    private final Problems problems;
    private final Consumer<Path> show;

    /// @param show shows a file in its folder
    public SavedFiles(Problems problems, Consumer<Path> show) {
        this.problems = problems;
        this.show = show;
    }

    /// It was saved there.
    public void saved(Path file) {
        Path whole = file.toAbsolutePath();
        problems.solved(PaperException.Reason.NOT_WRITTEN);
        over(problems);
        problems.report(
                Outcome.SAVED,
                new Problem.Action("problem.saved-files.show", () -> show.accept(whole)),
                whole.getFileName(),
                folder(whole));
    }

    /// Tells no longer of the latest file: on another page, or beside another file, it would only take room.
    public static void over(Problems problems) {
        for (Outcome outcome : Outcome.values()) {
            problems.solved(outcome);
        }
    }

    /// Where a file lies.
    ///
    /// @param file absolute
    public static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    /// It could not be saved there.
    public void notSaved(Exception failure) {
        over(problems);
        problems.report(PaperException.Reason.NOT_WRITTEN, failure);
    }
}
