package se.medlyss.ui.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.EvaluationDetail;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.recording.Envelope;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.RecordingLink;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Revision;
import se.medlyss.support.CallScript;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Visit;

class DetailViewModelTest {

    @TempDir
    private Path home;

    private EvaluationsWorld world;
    private DetailViewModel detail;

    @BeforeEach
    void open() throws StorageException {
        world = new EvaluationsWorld(home);
        detail = world.detail();
    }

    @AfterEach
    void close() throws StorageException {
        world.close();
    }

    private DetailState state() {
        DetailState state = detail.state().get();
        assertThat(state).isNotNull();
        return state;
    }

    /// A second revision in which the first answer is another.
    private UUID revised() {
        UUID evaluation = world.finished("”Vad bra att du ringde”");
        detail.open(evaluation);
        detail.revise("Fel kund");
        world.calling.runReady();
        world.time.passMs(60_000);
        OpenCall call = world.calls.resume(evaluation, events(evaluation), _ -> {});
        call.take(new CallEvent.Answered(call.stamp(), ScoredCalls.GREETS, Answer.NOT_MET));
        call.take(new CallEvent.Finalised(call.stamp()));
        world.calling.runReady();
        world.calls.release(call);
        return evaluation;
    }

    private List<LoggedEvent> events(UUID evaluation) {
        try {
            return world.store.events().read(evaluation);
        } catch (StorageException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void showsAllOfAnEvaluationWithNames() {
        detail.open(world.finished("note"));
        assertThat(state().detail().agent()).isEqualTo("Sara Lindqvist");
        assertThat(state().detail().coach()).as("unknown here: the id").isEqualTo("coach-1");
        assertThat(state().detail().revisions()).extracting(Revision::number).containsExactly(1);
        assertThat(state().waitsForTalk()).isTrue();
    }

    @Test
    void callsWhatWasMadeInACalibrationByThatAndByNobodysName() {
        var process = Samples.process("service");
        CallState made = CallScript.of(
                        process,
                        Samples.calibrated(
                                CalibrationSession.NOBODY,
                                "coach-1",
                                new UUID(7L << 12, 1),
                                new UUID(7L << 12, 2),
                                false))
                .state();
        var about = new EvaluationDetail(
                new UUID(7L << 12, 3),
                made,
                process,
                CalibrationSession.NOBODY,
                "coach-1",
                List.of(),
                List.of(),
                Map.of(),
                new EvaluationDetail.Earlier(Map.of(), Map.of()));
        var words = new DetailWords(world.tools(), ZoneOffset.UTC);
        DetailState state = DetailState.of(about, made, Asking.NOTHING);
        assertThat(state.calibrates()).isTrue();
        assertThat(words.title(state)).startsWith("Samsyn");
    }

    @Test
    void tellsWhichRecordingTheCallHas() throws StorageException {
        UUID evaluation = world.finished("note");
        UUID another = world.finished("note");
        world.store
                .recordings()
                .put(new RecordingLink(
                        evaluation,
                        Path.of("calls", "samtal 17.wav"),
                        Path.of("calls"),
                        new FileMark(1_000, "ab".repeat(32)),
                        328_000,
                        new Envelope(new byte[64]),
                        0,
                        false,
                        List.of(),
                        world.time.instant()));
        detail.open(evaluation);
        var words = new DetailWords(world.tools(), ZoneOffset.UTC);
        assertThat(words.subtitle(state(), detail.recording().get())).endsWith("har en inspelning");
        assertThat(words.recording(detail.recording().get().orElseThrow()))
                .isEqualTo("Inspelning: samtal 17.wav · 5:28");
        detail.open(another);
        assertThat(detail.recording().get()).isEmpty();
    }

    @Test
    void opensANewRevisionOnlyWithAReasonAndGoesToTheWrapUpOnceItIsDurable() throws StorageException {
        UUID evaluation = world.finished("note");
        detail.open(evaluation);
        detail.revise("  ");
        assertThat(world.read(evaluation).life()).isEqualTo(Life.FINAL);

        detail.revise(" Fel kund ");
        assertThat(world.navigator.current().get().place())
                .as("not before it is durable")
                .isEqualTo(Place.TODAY);
        world.calling.runReady();
        assertThat(world.navigator.current().get()).isEqualTo(Visit.to(Place.WRAP_UP, evaluation.toString()));
        assertThat(world.read(evaluation).revision()).isEqualTo(2);
        assertThat(world.read(evaluation).revisionReason()).isEqualTo("Fel kund");
        assertThat(world.calls.open(evaluation)).isEmpty();
    }

    @Test
    void showsAnEarlierRevisionAsItWas() {
        UUID evaluation = revised();
        detail.open(evaluation);
        assertThat(state().detail().revisions()).extracting(Revision::number).containsExactly(1, 2);
        assertThat(state().shown().answer(ScoredCalls.GREETS)).contains(Answer.NOT_MET);
        assertThat(state().looksBack()).isFalse();

        detail.look(state().detail().revisions().getFirst());
        assertThat(state().shown().answer(ScoredCalls.GREETS)).contains(Answer.MET);
        assertThat(state().looksBack()).isTrue();
        assertThat(state().explanation().score().counts().met()).isEqualTo(1);

        detail.lookAtStanding();
        assertThat(state().looksBack()).isFalse();
    }

    @Test
    void keepsAWithdrawnEvaluationReadableWithItsReason() throws StorageException {
        UUID evaluation = world.finished("note");
        detail.open(evaluation);
        detail.withdraw("");
        assertThat(world.read(evaluation).life()).isEqualTo(Life.FINAL);

        detail.withdraw("Provade bara");
        assertThat(state().life()).isEqualTo(Life.WITHDRAWN);
        assertThat(world.counted).as("told to whoever counts what is due").isEqualTo(1);
        assertThat(state().shown().withdrawnReason()).isEqualTo("Provade bara");
        assertThat(state().detail().revisions()).extracting(Revision::withdrawn).containsExactly(false, true);
    }

    @Test
    void erasesOnlyWhenItIsConfirmedAndGoesBackToTheList() throws StorageException {
        UUID evaluation = world.finished("unikt ord");
        UUID other = world.finished("annat");
        detail.open(evaluation);
        detail.ask(Asking.ERASE);
        assertThat(world.store.evaluations().count(EvaluationQuery.ALL)).isEqualTo(2);

        detail.erase();
        assertThat(world.store.evaluations().page(EvaluationQuery.ALL, 0, 10))
                .extracting(summary -> summary.id())
                .containsExactly(other);
        assertThat(world.navigator.current().get()).isEqualTo(Visit.to(Place.EVALUATIONS));
    }

    /// An evaluation of which something is only in memory.
    private OpenCall beingSaved() {
        UUID evaluation = world.finished("note");
        OpenCall call = world.calls.resume(evaluation, events(evaluation), _ -> {});
        call.take(new CallEvent.Commented(call.stamp(), ScoredCalls.GREETS, "sent"));
        return call;
    }

    @Test
    void erasesWhatIsStillBeingSavedOnceItIsAndSaysThatItWaits() throws StorageException {
        OpenCall call = beingSaved();
        detail.open(call.id());
        detail.ask(Asking.ERASE);
        detail.erase();
        assertThat(state().waiting()).isTrue();
        assertThat(world.store.evaluations().count(EvaluationQuery.ALL)).isEqualTo(1);

        world.calling.runReady();
        assertThat(world.store.evaluations().count(EvaluationQuery.ALL)).isZero();
        assertThat(world.navigator.current().get()).isEqualTo(Visit.to(Place.EVALUATIONS));
    }

    @Test
    void erasesNothingThatWasThoughtBetterOfWhileItWasSaved() throws StorageException {
        OpenCall call = beingSaved();
        detail.open(call.id());
        detail.withdraw("nej");
        detail.ask(Asking.NOTHING);
        assertThat(state().waiting()).isFalse();
        world.calling.runReady();
        assertThat(world.read(call.id()).life()).isEqualTo(Life.FINAL);
    }

    @Test
    void withdrawsWhatIsStillBeingSavedAlsoWhenThePageWasLeft() throws StorageException {
        OpenCall call = beingSaved();
        detail.open(call.id());
        detail.withdraw("Provade bara");
        detail.leave();
        detail.open(world.finished("annan"));
        detail.ask(Asking.ERASE);
        world.calling.runReady();
        assertThat(world.read(call.id()).life()).isEqualTo(Life.WITHDRAWN);
        assertThat(state().asking()).isEqualTo(Asking.ERASE);
    }

    @Test
    void opensANewRevisionOfWhatIsStillBeingSavedOnceItIs() throws StorageException {
        OpenCall call = beingSaved();
        detail.open(call.id());
        detail.revise("Fel kund");
        assertThat(state().waiting()).isTrue();
        world.calling.runReady();
        assertThat(world.read(call.id()).revision()).isEqualTo(2);
        assertThat(world.navigator.current().get())
                .isEqualTo(Visit.to(Place.WRAP_UP, call.id().toString()));
    }

    @Test
    void takesBackWhatWasThrownAway() throws StorageException {
        UUID evaluation = world.finished("note");
        OpenCall call = world.calls.resume(evaluation, events(evaluation), _ -> {});
        call.take(new CallEvent.Discarded(call.stamp()));
        world.calling.runReady();
        world.calls.release(call);
        detail.open(evaluation);
        assertThat(state().life()).isEqualTo(Life.DISCARDED);

        detail.takeBack();
        world.calling.runReady();
        assertThat(state().life()).isEqualTo(Life.PARKED);
    }

    @Test
    void showsNothingThatWasLeftBeforeItWasRead() {
        detail.open(world.finished("note"));
        world.problems.report(Problem.Severity.INFO, StorageException.Reason.BLIND);
        detail.leave();
        assertThat(detail.state().get()).isNull();
        assertThat(world.problems.standing()).isEmpty();
    }

    @Test
    void tellsWhyAnEvaluationCannotBeRead() {
        detail.open(UUID.fromString("01930000-0000-7000-8000-00000000dead"));
        assertThat(world.problems.standing())
                .extracting(problem -> problem.textKey())
                .containsExactly("problem.storage.unknown");
    }
}
