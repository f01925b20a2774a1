package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    static class SharedFolderException extends Exception {
        private static final long serialVersionUID = 1;

        enum Reason {
            READ_ONLY,
            FULL
        }
    }

    @Test
    void findsTheSentenceOfAReason() {
        assertThat(Problems.textKey(SharedFolderException.Reason.READ_ONLY))
                .isEqualTo("problem.shared-folder.read-only");
    }

    @Test
    void keepsTheLatestFirstAndEachReasonOnce() {
        problems.report(Problem.Severity.WARNING, SharedFolderException.Reason.FULL, 3);
        problems.report(Problem.Severity.WARNING, SharedFolderException.Reason.READ_ONLY);
        problems.report(Problem.Severity.ERROR, SharedFolderException.Reason.FULL, 4);
        assertThat(problems.standing())
                .extracting(Problem::textKey)
                .containsExactly("problem.shared-folder.full", "problem.shared-folder.read-only");
        assertThat(problems.standing().getFirst().arguments()).containsExactly(4);
    }

    @Test
    void forgetsWhatIsSolvedOrRead() {
        problems.report(Problem.Severity.INFO, SharedFolderException.Reason.FULL);
        problems.report(Problem.Severity.INFO, SharedFolderException.Reason.READ_ONLY);
        problems.solved(SharedFolderException.Reason.FULL);
        problems.dismiss(problems.standing().getFirst());
        assertThat(problems.standing()).isEmpty();
    }
}
