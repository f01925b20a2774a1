package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;

/// A version that was thrown away can be taken back for as long as no other was begun.
class ThrownAwayVersionTest {

    @TempDir
    private Path home;

    private EvaluationsWorld world;
    private DetailViewModel detail;

    @BeforeEach
    void open() throws Exception {
        world = new EvaluationsWorld(home);
        detail = world.detail();
    }

    @AfterEach
    void close() throws Exception {
        world.close();
    }

    @Test
    void isTakenBackFromTheEvaluation() throws StorageException {
        UUID evaluation = world.finished("note");
        OpenCall call = world.calls.resume(evaluation, world.store.events().read(evaluation), _ -> {});
        call.take(new CallEvent.RevisionOpened(call.stamp(), "heard it again"));
        call.take(new CallEvent.Discarded(call.stamp()));
        world.calling.runReady();
        world.calls.release(call);

        detail.open(evaluation);
        assertThat(now().life()).isEqualTo(Life.FINAL);
        assertThat(now().detail().state().thrownAway()).isPresent();
        detail.takeBack();
        world.calling.runReady();
        assertThat(now().life()).isEqualTo(Life.PARKED);
        assertThat(now().detail().state().revision()).isEqualTo(2);
        assertThat(now().detail().state().thrownAway()).isEmpty();
    }

    private DetailState now() {
        DetailState shown = detail.state().get();
        assertThat(shown).isNotNull();
        return shown;
    }
}
