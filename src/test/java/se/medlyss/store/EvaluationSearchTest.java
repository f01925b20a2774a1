package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.call.Life;
import se.medlyss.store.Evaluations.Kind;
import se.medlyss.support.ManualTime;
import se.medlyss.support.ScoredCalls;

/// What is found by words.
class EvaluationSearchTest {

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
    void findsWordsAsTheyAreTyped() throws StorageException {
        UUID call = evaluations.add(new Kind("a", Life.FINAL, null, "Hälsade varmt \"God morgon\", får lyftas"), 0);
        evaluations.add(new Kind("a", Life.FINAL, null, "Halsade tyst, far vidare"), 1);

        assertThat(ids(new Query().text("hälsade"))).containsExactly(call);
        assertThat(ids(new Query().text("lyftas GOD"))).containsExactly(call);
        assertThat(ids(new Query().text("häls"))).containsExactly(call);
        assertThat(ids(new Query().text("får lyf"))).containsExactly(call);
        assertThat(ids(new Query().text("\"god morgon\" OR * - NEAR("))).isEmpty();
        assertThat(ids(new Query().text("  "))).hasSize(2);
        assertThat(ids(new Query().text("\"*-"))).hasSize(2);
    }

    @Test
    void findsThoseOfWhoeverIsCalledSoBesideThoseWithTheWord() throws StorageException {
        UUID word = evaluations.add(new Kind("anna", Life.FINAL, null, "Björns kund var lugn"), 0);
        UUID name = evaluations.add(new Kind("b-1", Life.FINAL, null, "Hälsade varmt"), 1);
        evaluations.add(new Kind("c-1", Life.FINAL, null, "Hälsade tyst"), 2);
        evaluations.add(new Kind("b-1", Life.DISCARDED, null, "Avbröts"), 3);

        assertThat(ids(new Query().text("björn").named("b-1").lives(Life.FINAL)))
                .containsExactly(name, word);
        assertThat(ids(new Query().text("björn").lives(Life.FINAL))).containsExactly(word);
    }

    @Test
    void forgetsWordsThatWereTakenBack() throws StorageException {
        OpenCall call = scored().running("agent-1", "hemlighet");
        assertThat(ids(new Query().text("hemlighet"))).containsExactly(call.id());
        ScoredCalls calls = scored();
        OpenCall second = calls.running("agent-1", "ångrad");
        second.undo(second.stamp());
        calls.save();
        assertThat(ids(new Query().text("ångrad"))).isEmpty();
    }

    private ScoredCalls scored() {
        return new ScoredCalls(store.events(), time, 1);
    }

    private List<UUID> ids(Query query) throws StorageException {
        List<UUID> ids = store.evaluations().page(query.build(), 0, 100).stream()
                .map(EvaluationSummary::id)
                .toList();
        assertThat(store.evaluations().count(query.build())).isEqualTo(ids.size());
        return ids;
    }
}
