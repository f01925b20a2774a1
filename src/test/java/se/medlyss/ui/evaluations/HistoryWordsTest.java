package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.StorageException;
import se.medlyss.application.review.AgentsWord;
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
}
