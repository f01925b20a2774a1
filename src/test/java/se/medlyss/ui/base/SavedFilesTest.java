package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedFilesTest {

    private final Problems problems = new Problems();
    private final List<Path> shown = new ArrayList<>();
    private final SavedFiles files = new SavedFiles(problems, shown::add);

    @Test
    void tellsWhereAFileIsAndShowsItThere() {
        Path file = Path.of("copies", "sara.pdf").toAbsolutePath();
        files.saved(file);
        Problem told = problems.standing().getFirst();
        assertThat(told.severity()).isEqualTo(Problem.Severity.INFO);
        assertThat(told.arguments()).containsExactly(file.getFileName(), file.getParent());
        told.action().orElseThrow().run().run();
        assertThat(shown).containsExactly(file);
    }

    @Test
    void neverTellsOfAnEarlierFileWhenTheLatestCouldNotBeSaved() {
        files.saved(Path.of("sara.pdf"));
        problems.report(Problem.Severity.WARNING, SavedFiles.Outcome.NOT_SHOWN, "sara.pdf", "copies");
        files.notSaved(new IOException("the disk is full"));
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.paper.not-written");
        files.saved(Path.of("sara.pdf"));
        assertThat(problems.standing()).extracting(Problem::textKey).containsExactly("problem.saved-files.saved");
    }
}
