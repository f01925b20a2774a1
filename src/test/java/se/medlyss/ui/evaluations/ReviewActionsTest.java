package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;

class ReviewActionsTest {

    @Test
    void letsALockAnUnlockAndTheAgentsWordLeaveAtOnce(@TempDir Path home) throws StorageException {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            UUID evaluation = world.finished("note");
            ReviewActions actions = world.detail().reviews();
            actions.acknowledge(evaluation, "Tack", "Läst", () -> {});
            assertThat(world.sent).as("the agent's word").hasValue(1);
            actions.lock(evaluation, "Låst", () -> {});
            assertThat(world.sent).as("the lock").hasValue(2);
            actions.lock(evaluation, "Låst", () -> {});
            assertThat(world.sent).as("nothing happened").hasValue(2);
            actions.unlock(evaluation, "Fel kund", () -> {});
            assertThat(world.sent).as("the unlocking").hasValue(3);
        }
    }
}
