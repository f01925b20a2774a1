package se.medlyss.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.RosterEdit;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.LyingFiles.Lie;

/// What the quality manager erases of a coach who has left.
class ErasedForOthersTest extends InTwoHomes {

    private ReviewHome manager;

    @BeforeEach
    void managerHasAHome() throws Exception {
        manager = new ReviewHome(root, "manager-1", time);
        manager.send();
    }

    @AfterEach
    void closeHome() throws Exception {
        manager.close();
    }

    @Test
    void erasesTheFilesAndReachesTheReviewsOfColleagues() throws Exception {
        UUID kept = owner.listened();
        UUID review = homes.reviewed("");
        assertThat(erase()).isEqualTo(new EraseForOthers.Erased(1, 0));
        assertThat(filesOf(original))
                .as("what is left is the erasure alone")
                .singleElement()
                .asString()
                .contains("\"kind\":\"erasure\"");
        leader.folder.lookForAll();
        assertThat(leader.store.evaluations().find(review))
                .as("before its app has the roster")
                .isPresent();
        leader.roster = leader.rosters().standing();
        leader.startAgain();
        leader.exchange();
        leader.send();
        assertThat(leader.store.evaluations().find(review)).isEmpty();
        assertThat(filesOf(review)).singleElement().asString().contains("\"kind\":\"erasure\"");
        assertThat(filesOf(kept)).isNotEmpty();
    }

    @Test
    void keepsWhatElseLiesInABatch() throws Exception {
        List<UUID> others = Stream.generate(owner::listened).limit(25).toList();
        owner.send();
        UUID one = others.get(7);
        assertThat(erase(Set.of(one))).isEqualTo(new EraseForOthers.Erased(1, 0));
        assertThat(filesOf(one)).singleElement().asString().contains("\"kind\":\"erasure\"");
        for (UUID other : others) {
            assertThat(filesOf(other)).as(other.toString()).isNotEmpty();
        }
    }

    @Test
    void goesOnAfterTheFolderWentAwayAtAnyMoment() throws Exception {
        Deque<UUID> left = new ArrayDeque<>();
        for (int i = 0; i < 60; i++) {
            left.add(owner.listened());
            owner.send();
        }
        manager.disk.tellAfter(1, Lie.AWAY);
        isErasedInTheEnd(left.remove());
        boolean interrupted = true;
        for (int files = 0; interrupted; files++) {
            manager.disk.awayAfterReading(files);
            interrupted = isErasedInTheEnd(left.remove());
        }
    }

    private boolean isErasedInTheEnd(UUID one) throws Exception {
        boolean interrupted;
        try {
            interrupted = erase(Set.of(one)).filesLeft() > 0;
        } catch (PublishException away) {
            interrupted = true;
        }
        manager.disk.tell(Lie.NONE).awayAfterReading(Integer.MAX_VALUE);
        assertThat(erase(Set.of(one)).filesLeft()).isZero();
        assertThat(filesOf(one)).singleElement().asString().contains("\"kind\":\"erasure\"");
        time.pass(Duration.ofMinutes(5));
        return interrupted;
    }

    @Test
    void leavesItsOwnEvaluationsToTheirPage() throws Exception {
        UUID own = manager.listened();
        manager.send();
        assertThat(manager.eraseForOthers().look(Set.of(own)).records()).isEmpty();
    }

    @Test
    void publishesNothingWhereThereIsNothingToErase() throws Exception {
        assertThat(erase(Set.of(UUID.randomUUID()))).isEqualTo(new EraseForOthers.Erased(0, 0));
        assertThat(manager.rosters().standing()).isEqualTo(Roster.EMPTY);
    }

    @Test
    void erasesNothingWithAKeyThatWasWithdrawn() throws Exception {
        var outbox = manager.store.outbox();
        var key =
                new Signing.Key(outbox.identity().writer(), outbox.signingKey().publicKey());
        publish(new Signing(List.of(key), List.of(), null));
        publish(new Signing(List.of(), List.of(new Signing.Withdrawn(key, "")), null));
        assertThatThrownBy(this::erase).isInstanceOf(FileRefusedException.class);
        assertThat(filesOf(original)).singleElement().asString().contains("\"kind\":\"evaluation\"");
    }

    private void publish(Signing signing) throws Exception {
        var rosters = manager.rosters();
        rosters.publish(rosters.look(new RosterEdit(List.of(), List.of(), List.of(), List.of(), signing)));
    }

    private EraseForOthers.Erased erase() throws Exception {
        return erase(Set.of(original));
    }

    private EraseForOthers.Erased erase(Set<UUID> evaluations) throws Exception {
        return manager.eraseForOthers().erase(evaluations, "they left, and the agent asked for it");
    }

    /// The text of all record files that speak of an evaluation.
    private List<String> filesOf(UUID evaluation) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("share/medlyss/evaluations"))) {
            return files.filter(Files::isRegularFile)
                    .map(ErasedForOthersTest::text)
                    .filter(text -> text.contains("\"evaluation\":\"" + evaluation + "\""))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
