package se.medlyss.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.OpenCall;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.review.ReviewCase;
import se.medlyss.application.review.ReviewKind;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.process.CriterionKey;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.SoundWorld;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Problems;

/// An answer that a review changes has its reason.
class ReviewReasonsTest {

    private static final CriterionKey SOLVES = new CriterionKey("solve", "first");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final Problems problems = new Problems();
    private final StepExecutor worker = new StepExecutor();
    private final ReviewWords words = new ReviewWords(LeadersReview.tools(), ZoneOffset.UTC);
    private final ProcessCatalogue catalogue = Samples.catalogue(Samples.process("service"));
    private Store store;
    private ReviewViewModel model;
    private UUID original;
    private UUID review;

    /// A call in which two criteria were met.
    @BeforeEach
    void reviewACall() throws Exception {
        store = OpenedStore.at(folder.resolve("home"), time);
        ScoredCalls scored = new ScoredCalls(store.events(), time, 1);
        OpenCall call = scored.running("agent-1", "a");
        call.take(new CallEvent.Answered(call.stamp(), SOLVES, Answer.MET));
        call.take(new CallEvent.Commented(call.stamp(), SOLVES, "sagt två gånger"));
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.WrapUpOpened(call.stamp()));
        call.take(new CallEvent.Finalised(call.stamp()));
        scored.save();
        original = call.id();
        var begun =
                LeadersReview.begin(original, store, catalogue, worker, new SoundWorld(time, problems), time, problems);
        review = begun.review();
        model = begun.model();
        model.open(review);
    }

    @AfterEach
    void close() throws Exception {
        model.leave();
        store.close();
    }

    private Life life() throws Exception {
        worker.runReady();
        return store.events().state(review).life();
    }

    @Test
    void asksForTheReasonOfEachAnswerThatItChangesBeforeItIsFinished() throws Exception {
        for (CriterionKey changed : List.of(ScoredCalls.GREETS, SOLVES)) {
            model.select(changed);
            model.answer(Answer.NOT_APPLICABLE);
        }
        model.select(model.state().get().order().getLast());
        model.finish();
        assertThat(model.state().get().key()).isEqualTo(ScoredCalls.GREETS);
        assertThat(model.state().get().asking()).isEqualTo(ReviewState.Asking.LACKING);
        assertThat(words.lead(model.state().get())).startsWith("2 svar skiljer sig");
        model.reason("hördes inte");
        assertThat(model.state().get().key()).as("led on").isEqualTo(SOLVES);
        assertThat(model.state().get().asking()).isEqualTo(ReviewState.Asking.LACKING);
        model.reason(" ");
        assertThat(model.state().get().asking()).as("left for later").isEqualTo(ReviewState.Asking.NOTHING);
        assertThat(life()).isNotEqualTo(Life.FINAL);
        model.finish();
        model.reason("var redan sagt");
        model.finish();
        assertThat(life()).isEqualTo(Life.FINAL);
    }

    @Test
    void tellsNoResultOfTheFirstAnswersButHowFarItHasCome() {
        model.select(ScoredCalls.GREETS);
        model.answer(Answer.NOT_MET);
        int all = model.state().get().unanswered() + 1;
        assertThat(words.percent(model.state().get())).isEqualTo("1 av " + all);
        assertThat(words.scores(model.state().get())).endsWith("1 av " + all + " besvarade");
        model.ask(ReviewState.Asking.NO_PLACE);
        assertThat(words.lead(model.state().get())).startsWith("Här kan du inte lyssna igen");
        model.move(1);
        assertThat(words.lead(model.state().get())).isEmpty();
        model.acceptRest();
        for (CriterionKey left : model.state().get().order()) {
            if (model.state().get().own().answer(left).isEmpty()) {
                model.select(left);
                model.answer(Answer.NOT_APPLICABLE);
            }
        }
        assertThat(words.percent(model.state().get())).endsWith("%");
    }

    @Test
    void saysTheSameReasonOfBothOnce() {
        model.select(SOLVES);
        model.answer(Answer.NOT_MET);
        model.reason("bara en gång");
        assertThat(words.note(model.state().get(), SOLVES))
                .contains("sagt två gånger")
                .endsWith("bara en gång");
        model.reason("sagt två gånger");
        assertThat(words.note(model.state().get(), SOLVES)).containsOnlyOnce("sagt två gånger");
    }

    @Test
    void offersToSayWhyWhereAnAnswerDiffersAndToChangeItOnTheChosenRow() {
        assertThat(words.why(model.state().get(), SOLVES)).isEmpty();
        model.select(SOLVES);
        model.answer(Answer.NOT_MET);
        assertThat(words.differs(model.state().get(), SOLVES)).isEqualTo("Ni har bedömt olika");
        assertThat(words.why(model.state().get(), SOLVES)).isEqualTo("Skriv varför");
        model.reason("bara en gång");
        assertThat(words.why(model.state().get(), SOLVES)).isEqualTo("Ändra varför");
        model.select(ScoredCalls.GREETS);
        assertThat(words.why(model.state().get(), SOLVES)).isEmpty();
    }

    @Test
    void tellsTheTwoResultsOfOnePersonApart() {
        ReviewState shown = model.state().get();
        ReviewCase about = shown.about();
        var own = new ReviewCase(about.kind(), about.other(), original, about.other(), null, ReviewCase.Where.HERE);
        assertThat(words.scores(ReviewState.of(own, shown.other().orElseThrow())))
                .contains(", live ")
                .contains(", granskning ");
        assertThat(words.scores(shown)).doesNotContain(", live ");
    }

    @Test
    void tellsWhatTheAgentsOwnAssessmentCameToNeverBareWhileItLacksAnswers() {
        ReviewState shown = model.state().get();
        assertThat(words.self(shown)).isEmpty();
        ReviewCase about = shown.about();
        var assessed = new ReviewCase(
                about.kind(), about.own(), original, about.other(), about.other(), ReviewCase.Where.HERE);
        assertThat(words.self(ReviewState.of(assessed, shown.own())))
                .startsWith("100,0")
                .endsWith("inte klart");
    }

    @Test
    void sendsBackWithItsCommentAlone() throws Exception {
        model.select(ScoredCalls.GREETS);
        model.answer(Answer.NOT_MET);
        model.sendBack("lyssna igen");
        assertThat(life()).isEqualTo(Life.FINAL);
    }

    @Test
    void asksNobodyForReasonsWhoAnswersBlind() {
        model.select(ScoredCalls.GREETS);
        model.answer(Answer.NOT_MET);
        ReviewCase about = model.state().get().about();
        assertThat(model.state().get().lacking()).containsExactly(ScoredCalls.GREETS);
        for (ReviewKind kind : List.of(ReviewKind.SECOND_OPINION, ReviewKind.SELF)) {
            var blind = new ReviewCase(kind, about.own(), original, about.other(), null, ReviewCase.Where.HERE);
            assertThat(ReviewState.of(blind, model.state().get().own()).lacking())
                    .isEmpty();
        }
    }
}
