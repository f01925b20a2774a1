package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.LaterEvent;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Dispute;
import se.medlyss.support.ScoredCalls;

class HistoryWordsTest {

    @TempDir
    private Path home;

    @Test
    void tellsWhateverHappenedTheLatestFirst() throws StorageException {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            UUID evaluation = world.finished("note");
            var word = new AgentsWord(
                    world.store.events(), world.catalogue, world.store.outbox(), world.time, ZoneOffset.UTC);
            world.time.passMs(60_000);
            assertThat(word.acknowledge(evaluation, "tack", "")).isTrue();
            world.time.passMs(60_000);
            assertThat(word.dispute(evaluation, ScoredCalls.GREETS, "jag hälsade", word.usualDeadline(), ""))
                    .isTrue();
            world.time.passMs(60_000);
            int dispute = world.store
                    .events()
                    .state(evaluation)
                    .handling()
                    .open()
                    .getFirst()
                    .entry();
            var kept = new AgentsWord.Decision(Dispute.Outcome.REJECTED, null, "coach-1", "hörs inte");
            assertThat(word.decide(evaluation, dispute, kept, "")).isTrue();
            DetailViewModel detail = world.detail();
            detail.open(evaluation);
            DetailState state = Objects.requireNonNull(detail.state().get());
            var history = new HistoryWords(world.tools(), new DetailWords(world.tools(), ZoneOffset.UTC));
            assertThat(history.latestFirst(state))
                    .extracting(
                            line -> line.what().split(",")[0],
                            line -> line.about().replaceFirst("^.* · ", ""),
                            line -> line.revision() == null)
                    .containsExactly(
                            tuple("Invändningen godtogs inte av coach-1", "hörs inte", true),
                            tuple("Invändning från Sara Lindqvist", "jag hälsade", true),
                            tuple("Läst av Sara Lindqvist", "tack", true),
                            tuple("Version 1", "", false));
        }
    }

    /// A later revision with the same answers repeats it, and would date it anew.
    @Test
    void tellsOnceThatAReviewWasAdopted() throws StorageException {
        try (EvaluationsWorld world = new EvaluationsWorld(home)) {
            UUID evaluation = world.finished("note");
            var later = new LaterEvent(world.store.events(), world.catalogue, world.time);
            UUID review = new UUID(0x0193_0000_0000_7000L, 9);
            later.appendAll(
                    evaluation,
                    _ -> true,
                    (_, at) -> List.of(
                            new CallEvent.Reviewed(at, "lea", review),
                            new CallEvent.RevisionOpened(at, "again"),
                            new CallEvent.Finalised(at),
                            new CallEvent.Reviewed(at, "lea", review)));
            DetailViewModel detail = world.detail();
            detail.open(evaluation);
            var history = new HistoryWords(world.tools(), new DetailWords(world.tools(), ZoneOffset.UTC));
            assertThat(history.latestFirst(Objects.requireNonNull(detail.state().get())))
                    .extracting(line -> line.what().split(",")[0])
                    .containsExactlyInAnyOrder("Version 2", "Granskad av coach lea", "Version 1");
        }
    }
}
