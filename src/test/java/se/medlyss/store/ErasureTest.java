package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.OpenCall;
import se.medlyss.application.Outbox;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.Sha256;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.HalfAgreed;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.people.Agent;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MarkedBytes;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.ScoredCalls;

/// What was erased is looked for in the bytes of every file there is, not only in what queries give.
class ErasureTest {

    /// One word for the search index, in the case that it folds to; never a part of anything else.
    private static final String MARK = "qzxvmarkerqzxv";

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    @Test
    void leavesNothingOfAnErasedEvaluationAndBackupsForgetItInThirtyFiveDays() throws StorageException, IOException {
        Path home = folder.resolve("home");
        Path crashed = folder.resolve("crashed");
        UUID erased;
        try (Store store = OpenStores.open(home, time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            for (int i = 0; i < 30; i++) {
                calls.finished("agent-1", "kept words number " + i);
            }
            erased = marked(calls, store);
            for (int i = 0; i < 30; i++) {
                calls.finished("agent-1", "kept words number " + i);
            }
            assertThat(MarkedBytes.in(home, MARK)).isNotEmpty();
            store.upkeep().run();
            assertThat(MarkedBytes.in(home.resolve("backups"), MARK)).hasSize(1);

            store.evaluations().erase(erased);
            store.outbox().forget(erased);
            Damage.crash(home, crashed);
        }
        assertThat(MarkedBytes.in(home, MARK)).allMatch(file -> file.startsWith(home.resolve("backups")));
        assertThat(MarkedBytes.in(crashed, MARK)).allMatch(file -> file.startsWith(crashed.resolve("backups")));

        time.pass(Duration.ofDays(35));
        try (Store store = OpenStores.open(home, time)) {
            store.upkeep().run();
            assertThat(store.evaluations().count(EvaluationQuery.ALL)).isEqualTo(60);
            assertThat(store.inspection().verify().ok()).isTrue();
        }
        assertThat(MarkedBytes.in(home, MARK)).isEmpty();
    }

    @Test
    void leavesNothingInFilesThatWereSetAsideThirtyFiveDaysLater() throws StorageException, IOException {
        StoreFiles files = new StoreFiles(folder.resolve("crashed"));
        UUID erased;
        try (Store store = OpenStores.open(folder.resolve("home"), time)) {
            erased = marked(new ScoredCalls(store.events(), time, 1), store);
            Damage.crash(folder.resolve("home"), files.home());
        }
        Damage.replace(files.log(), "customer", "customes");
        time.pass(Duration.ofDays(1));
        try (Store store = OpenStores.open(files.home(), time)) {
            assertThat(store.damagedLog()).isPresent();
            store.evaluations().erase(erased);
            store.outbox().forget(erased);
            time.pass(Duration.ofDays(34));
            store.upkeep().run();
            assertThat(MarkedBytes.in(files.home(), MARK))
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith(files.setAside()));
            time.pass(Duration.ofDays(1));
            store.upkeep().run();
            assertThat(MarkedBytes.in(files.home(), MARK)).isEmpty();
        }
        assertThat(MarkedBytes.in(files.home(), MARK)).isEmpty();
    }

    @Test
    void leavesNothingOfWordsThatWereTakenBackInTheSearchIndex() throws StorageException, IOException {
        Path home = folder.resolve("home");
        try (Store store = OpenStores.open(home, time)) {
            ScoredCalls calls = new ScoredCalls(store.events(), time, 1);
            for (int i = 0; i < 200; i++) {
                calls.finished("agent-1", MARK + i + " and more");
            }
            for (var summary : store.evaluations().page(EvaluationQuery.ALL, 0, 500)) {
                store.evaluations().erase(summary.id());
            }
            assertThat(MarkedBytes.in(home, MARK)).isEmpty();
        }
        assertThat(MarkedBytes.in(home, MARK)).isEmpty();
    }

    @Test
    void leavesNothingOfWhatAGroupHasHalfAgreedOnAboutTheCall() throws StorageException, IOException {
        Path home = folder.resolve("home");
        try (Store store = OpenStores.open(home, time)) {
            UUID erased = new ScoredCalls(store.events(), time, 1)
                    .finished("agent-1", "words")
                    .id();
            UUID call = store.evaluations().find(erased).orElseThrow().callId();
            HalfAgreed other = new HalfAgreed(new UUID(0, 1), new UUID(0, 2), List.of(), "kept");
            store.halfAgreed().keep(other);
            store.halfAgreed()
                    .keep(new HalfAgreed(
                            new UUID(0, 3),
                            call,
                            List.of(new HalfAgreed.Line(CriterionKey.parse("open.greet"), Answer.MET, MARK)),
                            MARK));
            assertThat(MarkedBytes.in(home, MARK)).isNotEmpty();
            store.evaluations().erase(erased);
            assertThat(store.halfAgreed().all()).containsExactly(other);
            assertThat(MarkedBytes.in(home, MARK)).isEmpty();
        }
        assertThat(MarkedBytes.in(home, MARK)).isEmpty();
    }

    @Test
    void leavesNothingOfARemovedName() throws StorageException, IOException {
        Path home = folder.resolve("home");
        try (Store store = OpenStores.open(home, time)) {
            store.people().save(new Agent("a-1", MARK, "team", false, true));
            store.people().change(new PeopleChange(List.of(), List.of(), List.of(), Set.of(), Set.of("a-1"), Set.of()));
            assertThat(MarkedBytes.in(home, MARK)).isEmpty();
        }
    }

    @Test
    void noticesAStoreThatOnlyDeletes() throws StorageException, IOException {
        Path home = folder.resolve("home");
        Pragmas careless = Pragmas.STANDARD.with("secure_delete", "0");
        try (Store store = OpenedStore.of(OpenStores.start(home, time, careless))) {
            UUID erased = marked(new ScoredCalls(store.events(), time, 1), store);
            store.evaluations().erase(erased);
            store.outbox().forget(erased);
        }
        assertThat(MarkedBytes.in(home, MARK)).isNotEmpty();
    }

    private static UUID marked(ScoredCalls calls, Store store) throws StorageException {
        OpenCall call = calls.finished("agent-1", "note " + MARK + " of the customer");
        Talk talk =
                new Talk(MARK, List.of(), MARK.toUpperCase(java.util.Locale.ROOT), MARK, 1, null, false, null, 0, null);
        call.take(new CallEvent.TalkWritten(call.stamp(), talk));
        calls.save();
        store.outbox()
                .release(call.id(), 1, Outbox.Kind.EVALUATION, call.stamp().wall(), (_, _, _) -> {
                    String record = ("{\"text\":\"" + MARK + "\"}").repeat(400);
                    return new Outbox.Made(
                            "2026-11", "a.json", record.getBytes(StandardCharsets.UTF_8), Sha256.hex(record));
                });
        return call.id();
    }
}
