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
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.ScoreAfterwards;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.review.BeginReview;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.audio.MadeCall;
import se.medlyss.audio.WaveBytes;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallFrame;
import se.medlyss.call.CallState;
import se.medlyss.call.Given;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Problems;
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
        store = OpenedStore.at(folder.resolve("home"), time);
        original = new ScoredCalls(store.events(), time, 1)
                .finished("agent-1", "a")
                .id();
        var begun = LeadersReview.begin(original, store, catalogue, worker, sounds, time, problems);
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

    private CallState stored(UUID evaluation) throws Exception {
        worker.runReady();
        return store.events().state(evaluation);
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
            assertThat(start + link.anchorMs()).isEqualTo(20_000);
        });
        assertThat(store.events().read(original)).isEqualTo(before);

        model.select(ScoredCalls.GREETS);
        model.sound().listenAgain();
        long heard = stored(original).answers().given().get(ScoredCalls.GREETS).atMs();
        double from = 20_000.0 + Math.max(0, heard - start - 7_000);
        assertThat(sound().positionMs()).isEqualTo(from);
        sound().heard(from + 1_000);
        sounds.thread.runReady();
        assertThat(sound().playback().get().playing()).isTrue();
        sound().heard(20_000.0 + heard - start + 8_000);
        sounds.thread.runReady();
        assertThat(sound().playback().get().playing())
                .as("pauses where the stretch ends")
                .isFalse();
        model.sound().listenAgain();
        sounds.thread.runReady();
        sound().step(1);
        sound().heard(59_000);
        sounds.thread.runReady();
        assertThat(sound().playback().get().playing())
                .as("led elsewhere it plays on")
                .isTrue();
    }

    @Test
    void playsTheRecordingOnceTheAgentHasAnsweredFromMemory() throws Exception {
        var afterwards = new ScoreAfterwards(store.events(), new TimeOrderedIds(time, new Random(9))::next, time);
        var begin = new BeginReview(store.events(), store.evaluations(), catalogue, afterwards);
        UUID self = ((BeginReview.Opened) begin.selfAssessment(original)).evaluation();
        model.open(self);
        sounds.thread.runReady();
        assertThat(model.sound().recording().get()).isEmpty();
        model.finish();
        worker.runReady();
        assertThat(stored(self).life()).as("asked first").isNotEqualTo(Life.FINAL);
        model.finish();
        worker.runReady();
        sounds.thread.runReady();
        assertThat(stored(self).life()).isEqualTo(Life.FINAL);
        assertThat(model.sound().recording().get()).isPresent();
    }

    @Test
    void listsTheKeysThatDoSomethingNowAndEachOfThemOnce() throws Exception {
        var sheet = new ReviewKeySheet(LeadersReview.tools());
        List<String> open = keys(sheet);
        assertThat(open).contains("J", "L", "T", "A", "B", "Ctrl ↵", "S", "Q").doesNotHaveDuplicates();
        model.acceptRest();
        model.finish();
        worker.runReady();
        assertThat(keys(sheet)).contains("L", "B", "Ctrl ↵", "S").doesNotContain("J", "A", "T", "Z");
        assertThat(stored(review).life()).isEqualTo(Life.FINAL);
    }

    @Test
    void saysWhatAnOpinionWaitsForWhenTheOtherCannotBeReadHere() {
        model.finish();
        worker.runReady();
        var sentence = new ReviewSentence(LeadersReview.tools().texts());
        EvaluationDetail own = model.state().get().about().own();
        var alone = new ReviewCase(ReviewKind.SECOND_OPINION, own, null, null, null, ReviewCase.Where.COLLEAGUES);
        assertThat(sentence.of(ReviewState.of(alone, own.state()))).contains("ur den delade mappen");
        assertThat(sentence.of(model.state().get())).doesNotContain("ur den delade mappen");
    }

    @Test
    void saysThatAnOpinionIsBlindAsLongAsItIs() {
        var sentence = new ReviewSentence(LeadersReview.tools().texts());
        EvaluationDetail own = model.state().get().about().own();
        var blind = new ReviewCase(ReviewKind.SECOND_OPINION, own, original, null, null, ReviewCase.Where.HERE);
        assertThat(sentence.of(ReviewState.of(blind, own.state()))).contains("förrän ni båda är klara");
    }

    @Test
    void callsTheCallByWhenTheFirstEvaluationSaysThatItBegan() {
        var words = new ReviewWords(LeadersReview.tools(), ZoneOffset.UTC);
        ReviewState shown = model.state().get();
        CallFrame frame = shown.own().handling().frame();
        CallFrame later = new CallFrame(frame.openedAt().plusSeconds(300), frame.originMs(), frame.durationMs());
        CallState arrived =
                shown.own().apply(new CallEvent.BegunAfterwards(shown.own().last(), later));
        assertThat(words.title(shown.with(arrived))).isEqualTo(words.title(shown));
    }

    private List<String> keys(ReviewKeySheet sheet) {
        return sheet.sections(model.state().get(), true).stream()
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> line.keys().stream())
                .toList();
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
        assertThat(given().atMs()).isEqualTo(9_000 - sound().anchorMs().get());
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
