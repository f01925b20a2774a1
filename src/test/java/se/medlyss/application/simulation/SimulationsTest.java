package se.medlyss.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.medlyss.application.EventLog.Batch;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Scoring;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;

@Timeout(30)
class SimulationsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final Wording WORDING = new Wording(
            List.of("a note"), List.of("lifted"), List.of("pleased"), List.of("develop"), List.of("agreed"));

    private final ScheduledExecutorService store = Executors.newSingleThreadScheduledExecutor();
    private final ProcessDocument process = Samples.process("service");
    private final MemoryPeople people = new MemoryPeople();

    @AfterEach
    void stop() {
        store.shutdownNow();
    }

    @Test
    void scoresEachCallToTheEnd() throws Exception {
        var log = new MemoryLog();
        simulations(log).past(25, WORDING, new SplittableRandom(1), (_, _) -> {});
        var states = states(log);
        assertThat(states).hasSize(25);
        assertThat(states).allSatisfy(state -> {
            assertThat(state.life()).isEqualTo(Life.FINAL);
            var answers = state.answers().fitting(process.process());
            assertThat(Scoring.score(process.process(), answers, false).complete())
                    .isTrue();
            assertThat(state.times().durationMs(0)).isBetween(30_000L, 1_200_000L);
        });
        assertThat(states)
                .anyMatch(state -> state.talk().done())
                .anyMatch(state -> !state.talk().done());
    }

    @Test
    void makesTheSameCallsFromTheSameSeed() throws Exception {
        assertThat(kinds(7)).isEqualTo(kinds(7)).isNotEqualTo(kinds(8));
    }

    @Test
    void acknowledgesEachEventInOrderAndOnlyOnceItIsKept() throws Exception {
        var log = new MemoryLog();
        var acknowledged = new ArrayList<Integer>();
        var early = new ArrayList<UUID>();
        simulations(log).past(3, WORDING, new SplittableRandom(1), (evaluation, seq) -> {
            acknowledged.add(seq);
            if (kept(log, evaluation) < seq) {
                early.add(evaluation);
            }
        });
        assertThat(early).isEmpty();
        var expected = states(log).stream()
                .flatMap(state -> IntStream.rangeClosed(1, state.seq()).boxed())
                .toList();
        assertThat(acknowledged).isEqualTo(expected);
    }

    @Test
    void givesUpWhenNothingCanBeSaved() {
        var log = new MemoryLog();
        log.fail(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> simulations(log).past(1, WORDING, new SplittableRandom(1), (_, _) -> {}))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.reason()).isEqualTo(StorageException.Reason.DISK_FULL));
    }

    @Test
    void makesSampleDataOfTwoTeamsTheirCallsAndOneThatIsParked() throws Exception {
        var log = new MemoryLog();
        simulations(log).sample(WORDING, new SplittableRandom(3));
        assertThat(people.agents()).hasSize(14);
        assertThat(people.teams()).hasSize(2);
        var states = states(log);
        assertThat(states).hasSize(121);
        assertThat(states.getLast().life()).isEqualTo(Life.PARKED);
        assertThat(states)
                .extracting(state -> state.header().agent())
                .allMatch(id -> people.agent(id).isPresent());
        assertThat(states)
                .extracting(state -> state.opened().wall().atZone(ZoneId.systemDefault()))
                .allMatch(at -> at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .allMatch(at -> at.getHour() >= 8 && at.getHour() < 17)
                .allMatch(at -> at.toInstant().isBefore(NOW));
    }

    private Simulations simulations(MemoryLog log) {
        return new Simulations(
                log, Samples.catalogue(process), people, store, InstantSource.fixed(NOW), new SplittableRandom(42));
    }

    private List<String> kinds(long seed) throws Exception {
        var log = new MemoryLog();
        simulations(log).past(5, WORDING, new SplittableRandom(seed), (_, _) -> {});
        return events(log).map(CallEvent::toString).toList();
    }

    private static int kept(MemoryLog log, UUID evaluation) {
        try {
            return log.read(evaluation).size();
        } catch (StorageException notKept) {
            return 0;
        }
    }

    private static Stream<CallEvent> events(MemoryLog log) {
        return log.batches().stream().flatMap(batch -> batch.events().stream()).map(LoggedEvent::event);
    }

    private static List<CallState> states(MemoryLog log) {
        return log.batches().stream()
                .map(Batch::evaluation)
                .distinct()
                .map(evaluation -> log.batches().stream()
                        .filter(batch -> batch.evaluation().equals(evaluation))
                        .flatMap(batch -> batch.events().stream())
                        .map(LoggedEvent::event)
                        .toList())
                .map(CallState::of)
                .toList();
    }
}
