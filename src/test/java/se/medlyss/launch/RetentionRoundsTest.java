package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Calls;
import se.medlyss.application.RecordException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.sharing.Retention;
import se.medlyss.call.CallEvent;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.settings.Settings;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryArchive;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.Samples;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;

class RetentionRoundsTest {

    private final ManualTime time = new ManualTime();
    private final MemoryLog log = new MemoryLog();
    private final MemoryArchive archive = new MemoryArchive(log);
    private final StepExecutor saving = new StepExecutor();
    private final ProcessDocument process = Samples.process("service-call");
    private final Calls calls =
            new Calls(log, Samples.catalogue(process), saving, time, time, new TimeOrderedIds(time, new Random(7)));
    private final Queue<Runnable> store = new ArrayDeque<>();
    private final Background background = new Background(store::add, Runnable::run);
    private final Navigator navigator = new Navigator(Visit.to(Place.TODAY));
    private final LiveSettings settings =
            new LiveSettings(Settings.standard(Language.SV), _ -> {}, background, new Problems());
    private final List<UUID> erased = new ArrayList<>();
    private @Nullable UUID refused;
    private int readAnew;
    private RetentionRounds rounds;

    @BeforeEach
    void begin() {
        for (int each = 0; each < 3; each++) {
            ended();
        }
        time.pass(Duration.ofDays(800));
        settings.change(all -> all.withRetentionAnnounced(Optional.of(time.instant())));
        time.pass(Retention.SHOWN_FOR);
        var retention = new Retention(archive, this::erase, time, ZoneOffset.UTC);
        rounds = new RetentionRounds(retention, navigator, settings, background, () -> readAnew++);
        rounds.begin(saving, Duration.ofDays(1));
        work();
    }

    @Test
    void erasesWhatWasAnnouncedAndReadsTodayAnew() {
        rounds.owe();
        work();
        assertThat(erased).hasSize(3);
        assertThat(readAnew).isEqualTo(1);
    }

    @Test
    void waitsForTheNextDayBeforeTheNextRun() {
        rounds.owe();
        work();
        navigator.go(Place.TEAM);
        navigator.go(Place.TODAY);
        work();
        assertThat(erased).hasSize(3);
    }

    @Test
    void stopsAtOnceWhenTheUserLeavesTodayAndGoesOnAfterwards() {
        rounds.owe();
        store.remove().run();
        store.remove().run();
        assertThat(erased).hasSize(1);
        navigator.go(Place.START);
        work();
        assertThat(erased).as("the one that was under way").hasSize(2);
        navigator.go(Place.TODAY);
        work();
        assertThat(erased)
                .as("all of them, as the archive of this test forgets nothing")
                .hasSize(5);
    }

    @Test
    void stopsWhenThePeriodIsChanged() {
        rounds.owe();
        store.remove().run();
        settings.change(all -> all.withRetentionMonths(36));
        work();
        assertThat(erased).hasSize(1);
        rounds.owe();
        work();
        assertThat(erased).as("the new period has not been announced").hasSize(1);
    }

    @Test
    void erasesNothingWhileACallRuns() {
        calls.start(Samples.header("agent-1"), process, _ -> {});
        saving.runReady();
        rounds.owe();
        work();
        assertThat(erased).isEmpty();
    }

    @Test
    void goesOnWithTheOthersWhenOneCannotBeErased() {
        refused = archive.startedBefore(time.instant(), 9).get(1).id();
        rounds.owe();
        work();
        assertThat(erased).hasSize(2).doesNotContain(refused);
    }

    private void erase(UUID evaluation) throws RecordException {
        if (evaluation.equals(refused)) {
            throw new RecordException(RecordException.Reason.TOO_LARGE, "told to fail", null);
        }
        erased.add(evaluation);
    }

    private void ended() {
        var call = calls.start(Samples.header("agent-1"), process, _ -> {});
        time.pass(Duration.ofMinutes(5));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.Finalised(call.stamp()));
        saving.runReady();
        calls.release(call);
    }

    private void work() {
        while (!store.isEmpty()) {
            store.remove().run();
        }
    }
}
