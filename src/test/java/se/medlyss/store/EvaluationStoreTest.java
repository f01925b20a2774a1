package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationQuery.Talked;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Context;
import se.medlyss.call.FollowUpResult;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.Talk;
import se.medlyss.store.Evaluations.Kind;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

class EvaluationStoreTest {

    @TempDir
    private Path home;

    private final ManualTime time = new ManualTime();

    @AutoClose
    private Store store;

    private Evaluations evaluations;

    @BeforeEach
    void open() throws StorageException {
        store = OpenStores.open(home, time);
        evaluations = new Evaluations(store.events());
    }

    @Test
    void givesBackWhatWasWritten() throws StorageException {
        Kind kind = new Kind("ågent", Life.FINAL, "83.3333", "");
        UUID id = evaluations.add(kind, 5);
        assertThat(store.evaluations().find(id)).contains(Evaluations.summary(id, kind, minute(5)));
        assertThat(store.evaluations().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void pagesNewestFirst() throws StorageException {
        List<UUID> ids = new java.util.ArrayList<>();
        for (int i = 0; i < 25; i++) {
            ids.addFirst(evaluations.add(new Kind("agent-1", Life.FINAL), i));
        }
        assertThat(page(EvaluationQuery.ALL, 0, 10)).isEqualTo(ids.subList(0, 10));
        assertThat(page(EvaluationQuery.ALL, 10, 10)).isEqualTo(ids.subList(10, 20));
        assertThat(page(EvaluationQuery.ALL, 20, 10)).isEqualTo(ids.subList(20, 25));
        assertThat(store.evaluations().count(EvaluationQuery.ALL)).isEqualTo(25);
    }

    @Test
    void narrowsByEveryFilter() throws StorageException {
        UUID early = evaluations.add(new Kind("anna", Life.FINAL, "60", "lugn röst"), 0);
        UUID late = evaluations.add(new Kind("anna", Life.PARKED), 100);
        UUID other = evaluations.add(new Kind("björn", Life.FINAL, "90", "avbröt kunden"), 50);
        UUID gone = evaluations.add(new Kind("björn", Life.DISCARDED), 60);

        assertThat(ids(new Query().agent("anna"))).containsExactly(late, early);
        assertThat(ids(new Query().team("team-2"))).containsExactly(gone, other);
        assertThat(ids(new Query().coach("nobody"))).isEmpty();
        assertThat(ids(new Query().process("service"))).hasSize(4);
        assertThat(ids(new Query().from(minute(50)).to(minute(100)))).containsExactly(gone, other);
        assertThat(ids(new Query().percent("60", "89.9"))).containsExactly(early);
        assertThat(ids(new Query().percent("60.0001", null))).containsExactly(other);
        assertThat(ids(new Query().lives(Life.FINAL))).containsExactly(other, early);
        assertThat(ids(new Query().lives(Life.FINAL, Life.PARKED))).containsExactly(late, other, early);
        assertThat(ids(new Query().talk(Talked.WAITING))).containsExactly(other, early);
        assertThat(ids(new Query().agent("anna").lives(Life.FINAL).text("lugn")))
                .containsExactly(early);
        assertThat(ids(new Query().agent("björn").text("lugn"))).isEmpty();
    }

    @Test
    void countsListeningsPerAgent() throws StorageException {
        evaluations.add(new Kind("anna", Life.FINAL), 0);
        evaluations.add(new Kind("anna", Life.FINAL), 10);
        for (Life life : Life.values()) {
            if (life != Life.FINAL) {
                evaluations.add(new Kind("anna", life), 20);
                evaluations.add(new Kind("björn", life), 30);
            }
        }
        assertThat(store.evaluations().listenings(minute(10)))
                .containsExactly(new Listening("anna", minute(10), "coach-1", Context.ORDINARY, 2, 1));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void countsTheSameAsWhoeverReadsTheList(Mode mode) throws StorageException {
        for (boolean practice : List.of(true, false)) {
            OpenCall call = scored().finished("agent-" + mode + practice, "");
            var summary = store.evaluations().find(call.id()).orElseThrow();
            store.close();
            try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
                database.inTransaction(sql -> sql.update(
                        "UPDATE evaluation SET mode = ?, practice = ? WHERE id = ?",
                        mode.name(),
                        practice ? 1L : 0L,
                        call.id().toString()));
            }
            store = OpenStores.open(home, time);
            boolean counts = store.evaluations().find(call.id()).orElseThrow().coListening();
            assertThat(counts).isEqualTo(!practice && mode.countsForTheAgent());
            assertThat(store.evaluations().listenings(Instant.EPOCH).stream()
                            .anyMatch(each -> each.agent().equals(summary.agent())))
                    .isEqualTo(counts);
            assertThat(ids(new Query().talk(Talked.WAITING)).contains(call.id()))
                    .isEqualTo(counts);
        }
    }

    @Test
    void takesNothingForAgreedBeforeTheTalkWasHeld() throws StorageException {
        ScoredCalls calls = scored();
        OpenCall first = calls.finished("agent-1", "");
        Talk draft = new Talk("", List.of(), "", "sammanfatta", 3, null, false, null, 0, null);
        first.take(new CallEvent.TalkWritten(first.stamp(), draft));
        calls.save();
        assertThat(store.evaluations().latestAgreed("agent-1")).isEmpty();

        time.pass(Duration.ofDays(1));
        OpenCall between = calls.finished("agent-1", "");
        between.take(new CallEvent.AgreedStepHeard(between.stamp()));
        calls.save();
        time.pass(Duration.ofDays(1));
        Instant held = time.instant();
        first.take(new CallEvent.TalkWritten(first.stamp(), draft.withTalkedThrough(held)));
        calls.save();
        assertThat(ids(new Query().talk(Talked.HEARD))).containsExactly(first.id());
        assertThat(ids(new Query().talk(Talked.WAITING))).containsExactly(between.id());

        Agreed agreed = store.evaluations().latestAgreed("agent-1").orElseThrow();
        assertThat(agreed.at()).isEqualTo(held);
        assertThat(agreed.calls()).as("calls before the talk").isZero();
        assertThat(agreed.heard()).isZero();
    }

    @Test
    void remembersWhatWasAgreedUntilItIsClosed() throws StorageException {
        assertThat(store.evaluations().latestAgreed("agent-1")).isEmpty();
        ScoredCalls calls = scored();
        OpenCall talked = calls.finished("agent-1", "");
        Talk talk = new Talk("", List.of(), "", "sammanfatta", 3, null, false, time.instant(), 0, null);
        talked.take(new CallEvent.TalkWritten(talked.stamp(), talk));
        calls.save();
        time.pass(Duration.ofDays(1));
        OpenCall later = calls.running("agent-1", "");
        later.take(new CallEvent.AgreedStepHeard(later.stamp()));
        later.take(new CallEvent.AgreedStepHeard(later.stamp()));
        later.undo(later.stamp());
        calls.save();
        assertThat(store.evaluations().latestAgreed("agent-1").orElseThrow().heard())
                .as("a call that runs counts its own")
                .isZero();
        later.take(new CallEvent.WrapUpOpened(later.stamp()));
        later.take(new CallEvent.Finalised(later.stamp()));
        calls.save();

        Agreed agreed = store.evaluations().latestAgreed("agent-1").orElseThrow();
        assertThat(agreed.evaluation()).isEqualTo(talked.id());
        assertThat(agreed.talk().agreed()).isEqualTo("sammanfatta");
        assertThat(agreed.heard()).isEqualTo(1);
        assertThat(store.evaluations().latestAgreed("agent-2")).isEmpty();

        talked.take(new CallEvent.FollowUpClosed(talked.stamp(), FollowUpResult.values()[0], ""));
        calls.save();
        assertThat(store.evaluations().latestAgreed("agent-1")).isEmpty();
    }

    @Test
    void countsInHowManyOfTheLaterCallsTheStepWasHeard() throws StorageException {
        ScoredCalls calls = scored();
        OpenCall talked = calls.finished("agent-1", "");
        Talk talk = new Talk("", List.of(), "", "sammanfatta", 2, null, false, time.instant(), 0, null);
        talked.take(new CallEvent.TalkWritten(talked.stamp(), talk));
        calls.save();
        for (int heard : List.of(3, 0, 1)) {
            time.pass(Duration.ofDays(1));
            OpenCall later = calls.running("agent-1", "");
            for (int i = 0; i < heard; i++) {
                later.take(new CallEvent.AgreedStepHeard(later.stamp()));
            }
            later.take(new CallEvent.CallEnded(later.stamp(), null));
            later.take(new CallEvent.WrapUpOpened(later.stamp()));
            later.take(new CallEvent.Finalised(later.stamp()));
            calls.save();
        }
        Agreed agreed = store.evaluations().latestAgreed("agent-1").orElseThrow();
        assertThat(agreed.heard()).as("three times in one call is one call").isEqualTo(2);
        assertThat(agreed.calls()).isEqualTo(3);
        assertThat(agreed.reached()).isTrue();
    }

    @Test
    void listsWhatAgesOutAndErasesIt() throws StorageException {
        UUID old = evaluations.add(new Kind("anna", Life.FINAL, null, "gammal"), 0);
        UUID running = evaluations.add(new Kind("anna", Life.RUNNING), 1);
        UUID fresh = evaluations.add(new Kind("anna", Life.FINAL, null, "ny"), 1000);
        assertThat(store.evaluations().startedBefore(minute(1000), 9))
                .extracting(EvaluationSummary::id)
                .containsExactly(old);
        assertThat(store.evaluations().startedBefore(minute(1001), 1))
                .extracting(EvaluationSummary::id)
                .containsExactly(old);
        assertThat(store.evaluations().countStartedBefore(minute(1000))).isEqualTo(1);
        assertThat(store.evaluations().countStartedBefore(minute(1001))).isEqualTo(2);

        store.evaluations().erase(old);
        store.evaluations().erase(old);
        assertThat(page(EvaluationQuery.ALL, 0, 10)).containsExactly(fresh, running);
        assertThat(ids(new Query().text("gammal"))).isEmpty();
        assertThat(store.inspection().verify().ok()).isTrue();
        assertThat(store.inspection().verify().chains().checked()).isEqualTo(2);
    }

    @Test
    void takesAValueThatNoAppEverWroteForDamage() throws StorageException {
        UUID id = evaluations.add(new Kind("anna", Life.FINAL), 0);
        store.close();
        try (Database database = Database.open(new StoreFiles(home).database(), Pragmas.STANDARD, () -> false)) {
            database.inTransaction(sql -> sql.update("UPDATE evaluation SET channel = 'PH0NE'"));
        }
        store = OpenStores.open(home, time);
        assertThatThrownBy(() -> store.evaluations().find(id))
                .extracting("reason")
                .isEqualTo(StorageException.Reason.DAMAGED);
    }

    private ScoredCalls scored() {
        return new ScoredCalls(store.events(), time, 1);
    }

    private static Instant minute(long minute) {
        return Evaluations.START.plusSeconds(60 * minute);
    }

    private List<UUID> page(EvaluationQuery query, int offset, int limit) throws StorageException {
        return store.evaluations().page(query, offset, limit).stream()
                .map(EvaluationSummary::id)
                .toList();
    }

    private List<UUID> ids(Query query) throws StorageException {
        List<UUID> ids = page(query.build(), 0, 100);
        assertThat(store.evaluations().count(query.build())).isEqualTo(ids.size());
        return ids;
    }
}
