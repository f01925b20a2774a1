package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import se.medlyss.application.insight.Collector;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.application.insight.LatestCompilationException.Reason;

/// What was compiled lies in the shared folder too, and a dead share hangs.
class CompiledInsightsTest {

    private static final Compilation.Request REQUEST =
            new Compilation.Request(Path.of("share"), Optional.empty(), List.of(), Optional.empty());

    @AutoClose
    private final DeadFolder folder = new DeadFolder();

    private CompiledInsights insights(Duration longestSilence) {
        return insights(new Hanging(), longestSilence);
    }

    private CompiledInsights insights(Compilation compilation, Duration longestSilence) {
        return new CompiledInsights(
                compilation, () -> Optional.of(REQUEST), new CompilationWatch(folder.runner, longestSilence));
    }

    @Test
    void tellsASharedFolderThatIsAwayFromACompilationThatIsBroken() {
        assertThat(reason(CompilationException.Reason.NO_SHARE)).isEqualTo(Reason.NO_ANSWER);
        assertThat(reason(CompilationException.Reason.SHARE_UNREADABLE)).isEqualTo(Reason.UNREADABLE);
    }

    private Reason reason(CompilationException.Reason why) {
        return catchThrowableOfType(
                        LatestCompilationException.class,
                        () -> insights(new Failing(why), Duration.ofHours(1)).folder())
                .reason();
    }

    @Test
    void givesUpAFolderThatDoesNotAnswer() {
        assertThatThrownBy(() -> insights(Duration.ofMillis(200)).read(new Collector(), () -> false))
                .isInstanceOfSatisfying(
                        LatestCompilationException.class,
                        cannot -> assertThat(cannot.reason()).isEqualTo(Reason.NO_ANSWER));
    }

    @Test
    void stopsWaitingWhenTheUserDoes() {
        AtomicBoolean cancelled = new AtomicBoolean(true);
        assertThatThrownBy(() -> insights(Duration.ofHours(1)).read(new Collector(), cancelled::get))
                .isInstanceOf(LatestCompilationException.class);
    }

    private record Failing(CompilationException.Reason why) implements Compilation {
        @Override
        public Compiled compile(Request request, Progress progress) {
            throw new IllegalStateException("only read");
        }

        @Override
        public Optional<Compiled> latest(Request request) throws CompilationException {
            throw new CompilationException(why, "share", null);
        }
    }

    private final class Hanging implements Compilation {
        @Override
        public Compiled compile(Request request, Progress progress) {
            throw new IllegalStateException("only read");
        }

        @Override
        public Optional<Compiled> latest(Request request) {
            folder.hang();
            return Optional.empty();
        }
    }
}
