package se.medlyss.application.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.StorageException;

/// What the centre refused, as its writer is told.
class RefusedRecordsTest extends InOutboxWorld {

    private List<RefusedRecords.Refused> refused() throws StorageException {
        return new RefusedRecords(
                        world.outbox(),
                        world.store().evaluations(),
                        world.store().people())
                .list();
    }

    private void refuse(UUID evaluation, String reason) throws StorageException {
        var row = world.outbox().rows(evaluation).getLast();
        world.outbox().mark(List.of(row.position()), Outbox.State.REFUSED, world.now(), reason);
    }

    @Test
    void areTheOnesThatNobodyHasPutRight() throws StorageException, IOException {
        UUID first = world.talkedThrough();
        UUID second = world.talkedThrough();
        world.round();
        assertThat(refused()).isEmpty();
        refuse(first, "HASH");
        refuse(second, "NAME_TAKEN");
        assertThat(refused())
                .extracting(RefusedRecords.Refused::reason, RefusedRecords.Refused::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Reason.HASH), "HASH"),
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), "NAME_TAKEN"));
        assertThat(refused()).extracting(RefusedRecords.Refused::agent).doesNotContain("");
        assertThat(Files.exists(folder.resolve("share"))).isTrue();
        world.revise(first, "put right");
        world.talk(first);
        world.round();
        assertThat(refused()).extracting(RefusedRecords.Refused::code).containsExactly("NAME_TAKEN");
    }
}
