package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.Calls;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ReadEvaluation;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.AdoptReview;
import se.medlyss.application.review.AgentsWord;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.ReadReview;
import se.medlyss.application.review.SendBack;
import se.medlyss.application.review.SharedReviews;
import se.medlyss.application.review.WithoutShare;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.LoggedEvent;
import se.medlyss.people.Coach;
import se.medlyss.store.Store;
import se.medlyss.store.StoreStart;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.RecordingViewModel;

/// A review with the call's recording.
class ReviewViewModelTest {

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final SoundWorld sounds = new SoundWorld(time, problems);
    private final StepExecutor worker = new StepExecutor();
    private final ProcessCatalogue catalogue = Samples.catalogue(Samples.process("service"));
    private Store store;
    private ReviewViewModel model;
    private UUID original;
    private UUID review;

    @BeforeEach
    void reviewACall() throws Exception {
        store = ((StoreStart.Opened) Store.open(folder.resolve("home"), time, new Random(1))).store();
        original = new ScoredCalls(store.events(), time, 1)
                .finished("agent-1", "a")
                .id();
        var ids = new TimeOrderedIds(time, new Random(7));
        var begin = new BeginReview(
                store.events(), store.evaluations(), catalogue, new ScoreAfterwards(store.events(), ids::next, time));
        review = ((BeginReview.Opened) begin.review(original, new Coach("leader-1", "Lea Dare", ""))).evaluation();
        var read = new ReadEvaluation(store.events(), catalogue, store.people(), store.outbox());
        model = new ReviewViewModel(new ReviewServices(
                new ReadReview(read, store.evaluations(), new SharedReviews()),
                new Calls(store.events(), catalogue, worker, time, time, ids),
                new AdoptReview(store.events(), catalogue, store.outbox(), new SharedReviews(), time),
                new AgentsWord(store.events(), catalogue, store.outbox(), time, ZoneOffset.UTC),
                new SendBack(store.events(), catalogue, time),
                WithoutShare.folder(store, catalogue, time),
                sounds.desk,
                new Background(Runnable::run, Runnable::run),
                new Background(Runnable::run, Runnable::run),
                () -> {},
                problems,
                new Navigator(Visit.to(Place.TODAY)),
                time));
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

    private CallState stored(UUID evaluation) throws Exception {
        worker.runReady();
        return CallState.of(
                store.events().read(evaluation).stream().map(LoggedEvent::event).toList());
    }

    private Given given() {
        return model.state().get().own().answers().given().get(ScoredCalls.GREETS);
    }

    @Test
    void laysTheCallOntoItsRecordingByTheGreetingAndLeavesItsTimesAlone() throws Exception {
        List<LoggedEvent> before = store.events().read(original);
        long start = stored(original).times().startMs();
        sound().seek(20_000);
        model.sound().greeting();
        assertThat(sounds.links.of(original)).hasValueSatisfying(link -> {
            assertThat(link.anchorMs()).isEqualTo(20_000 - start);
            assertThat(link.placeOf(start)).isEqualTo(20_000);
        });
        assertThat(store.events().read(original)).isEqualTo(before);

        model.select(ScoredCalls.GREETS);
        model.sound().listenAgain();
        long heard = stored(original).answers().given().get(ScoredCalls.GREETS).atMs();
        assertThat(sound().positionMs()).isEqualTo(20_000.0 + Math.max(0, heard - start - 7_000));
    }

    @Test
    void keepsTheAnchorWhenTheRecordingIsOpenedAgain() {
        sound().seek(20_000);
        model.sound().greeting();
        long anchor = sound().anchorMs().get();
        model.leave();
        model.open(review);
        assertThat(sound().anchorMs().get()).isEqualTo(anchor);
        assertThat(sounds.links.of(original))
                .hasValueSatisfying(link -> assertThat(link.anchorMs()).isEqualTo(anchor));
    }

    @Test
    void keepsTheAnchorWhenACopyTakesTheRecordingsPlace() throws Exception {
        short[] call = new MadeCall(4, 8_000, 30).converse().samples(0);
        Path recorded = Files.write(folder.resolve("made.wav"), WaveBytes.pcm16(8_000, call));
        model.leave();
        sounds.desk.tie(original, recorded, () -> {});
        model.open(review);
        sound().seek(20_000);
        model.sound().greeting();
        long anchor = sound().anchorMs().get();
        model.leave();
        Files.delete(recorded);
        Path copy = Files.write(folder.resolve("other name.wav"), WaveBytes.pcm16(16_000, doubled(call)));
        model.open(review);
        assertThat(model.sound().recording().get()).isEmpty();
        assertThat(model.sound().search().isAbout(original)).isTrue();
        model.sound().search().point(copy);
        model.sound().search().accept();
        assertThat(sound().recording().name()).isEqualTo("other name.wav");
        assertThat(sound().anchorMs().get()).isEqualTo(anchor);
        assertThat(sounds.links.of(original))
                .hasValueSatisfying(link -> assertThat(link.anchorMs()).isEqualTo(anchor));
    }

    private static short[] doubled(short[] samples) {
        short[] twice = new short[2 * samples.length];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = (short) (samples[i / 2] / 2);
        }
        return twice;
    }

    @Test
    void keepsTheRawTimeBesideTheCorrectedOneInALayerOfItsOwn() throws Exception {
        Given first = stored(original).answers().given().get(ScoredCalls.GREETS);
        model.select(ScoredCalls.GREETS);
        model.answer(Answer.NOT_MET);
        assertThat(given().rawAtMs()).isEqualTo(first.rawAtMs());
        sound().seek(9_000);
        model.heardHere();
        assertThat(given().rawAtMs()).isEqualTo(first.rawAtMs());
        assertThat(given().atMs()).isEqualTo(9_000);
        assertThat(stored(original).answers().given()).containsEntry(ScoredCalls.GREETS, first);
        model.undo();
        assertThat(given().atMs()).isEqualTo(first.atMs());
    }

    @Test
    void goesOnWhereItWasLeft() throws Exception {
        model.select(ScoredCalls.GREETS);
        model.answer(Answer.NOT_MET);
        model.reason("hördes inte");
        worker.runReady();
        model.leave();
        model.open(review);
        assertThat(model.state().get().differences()).isEqualTo(1);
        assertThat(model.state().get().order().getFirst()).isEqualTo(ScoredCalls.GREETS);
        assertThat(stored(review).answers().comments()).containsValue("hördes inte");
    }
}
