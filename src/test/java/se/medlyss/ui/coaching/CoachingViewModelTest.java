package se.medlyss.ui.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Calls;
import se.medlyss.application.ChangeFollowUp;
import se.medlyss.application.DraftWords;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.coaching.ReadCoaching;
import se.medlyss.application.today.InTurn;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Talk;
import se.medlyss.people.Agent;
import se.medlyss.support.ManualTime;
import se.medlyss.support.MemoryArchive;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;
import se.medlyss.support.ScoredCalls;
import se.medlyss.support.StepExecutor;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.base.Visit;
import se.medlyss.ui.scoring.FollowUps;

class CoachingViewModelTest {

    private static final Agent SARA = new Agent("sara", "Sara Exempel", "east", false, true);
    private static final Agent OMAR = new Agent("omar", "Omar Exempel", "east", false, true);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ManualTime time = new ManualTime();
    private final MemoryLog log = new MemoryLog();
    private final ScoredCalls calls = new ScoredCalls(log, time, 1);
    private final EvaluationArchive archive = new MemoryArchive(log);
    private final MemoryPeople people = new MemoryPeople();
    private final SimpleObjectProperty<List<InTurn>> turn = new SimpleObjectProperty<>(List.of());
    private final Navigator navigator = new Navigator(Visit.to(Place.COACHING));
    private CoachingViewModel model;

    @BeforeEach
    void begin() throws StorageException {
        people.save(SARA);
        people.save(OMAR);
        var processes = Samples.catalogue(Samples.process("service"));
        var worker = new Background(Runnable::run, Runnable::run);
        var read = new ReadCoaching(people, archive, log, time, ZoneOffset.UTC);
        var open = new Calls(log, processes, new StepExecutor(), time, time, new TimeOrderedIds(time, new Random(2)));
        var followUps = new FollowUps(
                open,
                new ChangeFollowUp(log, processes, time),
                new DraftWords(log, processes, time),
                worker,
                new Problems());
        model = new CoachingViewModel(
                new CoachingViewModel.Sources(read, turn, this::refreshTurn, followUps),
                worker,
                new Problems(),
                navigator,
                new CoachingViewModel.Clock(time, ZoneOffset.UTC));
    }

    @Test
    void countsWhatIsDueBeforeAnybodyComesHere() {
        talked(SARA, "sum up", TODAY);
        talked(OMAR, "open questions", TODAY.plusDays(3));
        calls.finished("sara", "");
        OpenCall putOff = calls.finished("omar", "");
        putOff.take(new CallEvent.TalkPostponed(putOff.stamp(), TODAY.plusDays(1)));
        calls.save();
        refreshTurn();
        assertThat(state().due()).as("Sara’s step, and Sara’s talk").isEqualTo(2);
        assertThat(state().waiting()).hasSize(2);
    }

    @Test
    void countsAnewWhenATalkNoLongerIsToBeHeld() {
        OpenCall call = calls.finished("sara", "");
        model.recount();
        assertThat(state().due()).isEqualTo(1);
        call.take(new CallEvent.Withdrawn(call.stamp(), "tried only"));
        calls.save();
        model.recount();
        assertThat(state().due()).isZero();
    }

    @Test
    void putsAStepOffByAWeekAndListsItByItsNewDay() {
        talked(SARA, "sum up", TODAY.minusDays(4));
        talked(OMAR, "open questions", TODAY.plusDays(3));
        model.refresh();
        assertThat(agents()).containsExactly("sara", "omar");
        model.putOff(state().steps().getFirst().agreed());
        assertThat(agents()).containsExactly("omar", "sara");
        assertThat(state().steps().getLast().agreed().talk().by()).isEqualTo(TODAY.plusDays(7));
        assertThat(state().due()).isZero();
    }

    @Test
    void saysAStepOtherwiseAndKeepsItWhenNothingIsWritten() {
        talked(SARA, "sum up", TODAY);
        model.refresh();
        model.reword(state().steps().getFirst().agreed(), "  ");
        assertThat(agreed()).isEqualTo("sum up");
        model.reword(state().steps().getFirst().agreed(), "sum up aloud");
        assertThat(agreed()).isEqualTo("sum up aloud");
    }

    @Test
    void showsWhatEverybodyDevelopsAndHowLongItTook() {
        talked(SARA, "sum up", TODAY);
        time.pass(Duration.ofHours(1));
        talked(SARA, "name the next step", TODAY);
        model.refresh();
        assertThat(state().loaded()).isTrue();
        var sara = state().agents().stream()
                .filter(agent -> agent.agent().equals(SARA))
                .findFirst()
                .orElseThrow();
        assertThat(sara.focus()).as("of the latest talk").isEqualTo("develop: name the next step");
        assertThat(sara.talks()).extracting(talk -> talk.agreed()).containsExactly("name the next step", "sum up");
        assertThat(sara.time().week()).isEqualTo(Duration.ofMinutes(20));
        assertThat(sara.lifted()).hasSize(2);
        assertThat(state().time().talks()).isEqualTo(2);
        assertThat(state().lifted()).allMatch(lifted -> lifted.mayShare());
    }

    @Test
    void saysThatThereIsNothingOnlyOnceItHasLooked() {
        assertThat(state().empty()).isFalse();
        model.refresh();
        assertThat(state().empty()).isTrue();
        talked(SARA, "sum up", TODAY);
        model.refresh();
        assertThat(state().empty()).isFalse();
    }

    @Test
    void opensTheEvaluationAndTheTalkBehindARow() {
        UUID evaluation = talked(SARA, "sum up", TODAY);
        model.open(evaluation);
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.EVALUATIONS, evaluation.toString()));
        model.talk(evaluation);
        assertThat(navigator.current().get()).isEqualTo(Visit.to(Place.TALK, evaluation.toString()));
    }

    private CoachingState state() {
        return model.state().get();
    }

    private String agreed() {
        return state().steps().getFirst().agreed().talk().agreed();
    }

    private List<String> agents() {
        return state().steps().stream().map(step -> step.agent().id()).toList();
    }

    private UUID talked(Agent agent, String step, LocalDate by) {
        OpenCall call = calls.finished(agent.id(), "");
        call.take(new CallEvent.TalkWritten(
                call.stamp(),
                new Talk(
                        "",
                        List.of(new Talk.Lifted(0, 0, "well said")),
                        "develop: " + step,
                        step,
                        3,
                        by,
                        true,
                        time.instant(),
                        Duration.ofMinutes(10).toMillis(),
                        null)));
        calls.save();
        return call.id();
    }

    private void refreshTurn() {
        List<InTurn> order = new ArrayList<>();
        for (Agent agent : List.of(OMAR, SARA)) {
            Optional<EvaluationArchive.Agreed> agreed;
            try {
                agreed = archive.latestAgreed(agent.id());
            } catch (StorageException failed) {
                throw new AssertionError(failed);
            }
            order.add(new InTurn(agent, null, agreed.orElse(null), List.of(InTurn.Reason.NEVER)));
        }
        turn.set(order);
    }
}
