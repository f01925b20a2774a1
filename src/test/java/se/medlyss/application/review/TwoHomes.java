package se.medlyss.application.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.support.ManualTime;

/// A coach who scored a call and a team leader, each with a home of their own, and the shared folder between them.
final class TwoHomes implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final ReviewHome owner;
    final ReviewHome leader;
    final UUID original;

    TwoHomes(Path root) throws StorageException, IOException {
        owner = new ReviewHome(root, "coach-1", time);
        leader = new ReviewHome(root, "leader-1", time);
        original = owner.listened();
        owner.exchange();
        time.pass(Duration.ofMinutes(5));
        leader.folder.lookForAll();
    }

    /// The leader reviews the call otherwise than the owner scored it, and both hear of what the other did.
    ///
    /// @param sentBack what to look at again; empty for nothing
    UUID reviewed(String sentBack) throws StorageException {
        UUID review = leader.finished(
                leader.begin.review(leader.fetched(original), leader.coach),
                ReviewHome.GREET,
                Answer.NOT_MET,
                sentBack);
        time.pass(Duration.ofMinutes(5));
        leader.exchange();
        owner.exchange();
        return review;
    }

    List<OfferedReviews.Offered> offered() throws StorageException {
        return leader.offered(Secrets.NONE).of("leader-1");
    }

    @Override
    public void close() throws StorageException {
        owner.close();
        leader.close();
    }
}
