package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.recording.Span;
import se.medlyss.audio.WaveBytes;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingViewModel;

/// Where a live call with a preparation, which no recording has, lies on its recording.
class LaidByTheStartTest {

    private static final long PREPARED_MS = 60_000;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final SoundWorld sounds = new SoundWorld(time, problems);
    private Store store;
    private ReviewViewModel model;
    private UUID original;
    private UUID review;

    @BeforeEach
    void reviewAPreparedCall() throws Exception {
        store = OpenedStore.at(folder.resolve("home"), time);
        ProcessDocument process = Samples.prepared("service");
        original = new ScoredCalls(store.events(), time, 1, process)
                .prepared("agent-1")
                .id();
        var catalogue = Samples.catalogue(process);
        var begun = LeadersReview.begin(original, store, catalogue, new StepExecutor(), sounds, time, problems);
        review = begun.review();
        model = begun.model();
        Path file =
                Files.write(folder.resolve("call.wav"), WaveBytes.pcm16(8_000, new short[480_000], new short[480_000]));
        sounds.desk.open(file, recording -> sounds.desk.begin(original, recording), () -> {});
        model.open(review);
    }

    @AfterEach
    void close() throws Exception {
        model.leave();
        store.close();
    }

    private RecordingViewModel sound() {
        return model.sound().recording().get().orElseThrow();
    }

    @Test
    void liesByItsStartUntilTheGreetingIsMarked() throws Exception {
        assertThat(store.events().state(original).times().startMs()).isEqualTo(PREPARED_MS);
        assertThat(sound().anchorMs().get()).isEqualTo(-PREPARED_MS);
        assertThat(sounds.links.of(original))
                .hasValueSatisfying(link -> assertThat(link.anchorMs()).isEqualTo(-PREPARED_MS));
    }

    @Test
    void namesNothingToListenToBeyondTheRecording() {
        ReviewState state = Objects.requireNonNull(model.state().get());
        CriterionKey key = state.order().stream()
                .filter(each -> ReviewTimes.again(state, each).isPresent())
                .findFirst()
                .orElseThrow();
        Span whole = ReviewTimes.again(state, key).orElseThrow();
        long anchor = sound().durationMs() - whole.fromMs() - 3_000;
        sound().anchorMs().set(anchor);
        assertThat(ReviewTimes.again(state, key, sound())).contains(new Span(whole.fromMs(), whole.fromMs() + 3_000));
        sound().anchorMs().set(2_000 - whole.toMs());
        assertThat(ReviewTimes.again(state, key, sound())).contains(new Span(whole.toMs() - 2_000, whole.toMs()));
        sound().anchorMs().set(sound().durationMs() - whole.fromMs());
        assertThat(ReviewTimes.again(state, key, sound())).isEmpty();
    }

    @Test
    void staysWhereTheGreetingWasMarkedWhenItIsOpenedAgain() {
        sound().seek(20_000);
        model.sound().greeting();
        model.leave();
        model.open(review);
        assertThat(sound().anchorMs().get()).isEqualTo(20_000 - PREPARED_MS);
    }
}
