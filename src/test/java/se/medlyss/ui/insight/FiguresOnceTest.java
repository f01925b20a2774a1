package se.medlyss.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.support.MadeUpDelivery;
import se.medlyss.support.MadeUpRecords;
import se.medlyss.ui.base.Background;

/// What takes long is done once, and can be stopped.
class FiguresOnceTest {

    @TempDir
    private Path folder;

    private SampleHome home;
    private InsightsViewModel model;

    @BeforeEach
    void open() throws Exception {
        home = new SampleHome(folder.resolve("home"));
        model = home.model(new Background(Runnable::run, Runnable::run));
    }

    @AfterEach
    void close() throws Exception {
        home.close();
    }

    @Test
    void readsACompilationOnceAsLongAsItIsTheSame() {
        home.share = folder;
        AtomicInteger times = new AtomicInteger();
        home.compiled = (reader, _) -> {
            times.incrementAndGet();
            new MadeUpRecords().all(40).forEach(reader::counted);
            return delivery(home.identity);
        };
        model.look(Facts.Origin.CENTRE);
        Board first = model.state().get().board();
        model.leave();
        assertThat(model.state().get().board())
                .as("nothing holds it while nobody looks")
                .isNull();
        model.refresh();
        assertThat(model.state().get().board()).isSameAs(first);
        model.look(Facts.Origin.OWN);
        model.look(Facts.Origin.CENTRE);
        assertThat(times).hasValue(1);
        home.identity = "another";
        model.leave();
        model.refresh();
        assertThat(times).hasValue(2);
        assertThat(model.delivery().orElseThrow().identity()).isEqualTo("another");
    }

    @Test
    void readsACompilationAgainThatWasNotReadToItsEnd() {
        home.share = folder;
        AtomicInteger times = new AtomicInteger();
        home.compiled = (reader, _) -> {
            new MadeUpRecords().all(40).forEach(reader::counted);
            if (times.incrementAndGet() == 1) {
                assertThat(model.state().get().any()).as("not known yet").isTrue();
                model.cancel();
            }
            return delivery(home.identity);
        };
        model.look(Facts.Origin.CENTRE);
        assertThat(model.state().get().board()).isNull();
        model.refresh();
        assertThat(times).hasValue(2);
        assertThat(model.state().get().board()).isNotNull();
    }

    @Test
    void saysThatItCountsAndGoesBackToWhatIsShownWhenThatIsStopped() {
        List<Runnable> waiting = new ArrayList<>();
        AtomicBoolean waits = new AtomicBoolean();
        InsightsViewModel slow = home.model(new Background(
                task -> {
                    if (waits.get()) {
                        waiting.add(task);
                    } else {
                        task.run();
                    }
                },
                Runnable::run));
        slow.refresh();
        InsightsState before = slow.state().get();
        assertThat(before.counting()).isFalse();
        waits.set(true);
        slow.choose(chosen -> chosen.with(Period.ALL));
        assertThat(slow.state().get().counting()).isTrue();
        slow.stop();
        assertThat(slow.state().get()).isEqualTo(before);
        waiting.forEach(Runnable::run);
        assertThat(slow.state().get()).as("what comes late is dropped").isEqualTo(before);
    }

    @Test
    void leavesTheOwnFiguresAsTheyAreWhenNothingIsNew() {
        model.refresh();
        Board first = model.state().get().board();
        model.leave();
        model.refresh();
        assertThat(model.state().get().board()).isSameAs(first);
    }

    @Test
    void goesOnCompilingWhenSomebodyComesBackButNotOnceItWasStopped() {
        home.share = folder;
        List<Runnable> waiting = new ArrayList<>();
        InsightsViewModel slow = home.model(new Background(waiting::add, Runnable::run));
        slow.look(Facts.Origin.CENTRE);
        slow.compile();
        slow.leave();
        slow.refresh();
        waiting.forEach(Runnable::run);
        waiting.clear();
        assertThat(slow.state().get().trouble())
                .as("compiling found no folder")
                .isEqualTo(new InsightsState.Trouble("compile.problem.no-share", folder.toString()));
        slow.compile();
        slow.stop();
        slow.leave();
        slow.refresh();
        waiting.forEach(Runnable::run);
        assertThat(slow.state().get().trouble())
                .as("there was nothing to read")
                .isEqualTo(new InsightsState.Trouble("insights.centre.not-compiled", ""));
    }

    private static Delivery delivery(String identity) {
        return MadeUpDelivery.one().named(identity).make();
    }
}
