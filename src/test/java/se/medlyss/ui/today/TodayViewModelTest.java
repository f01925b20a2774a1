package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.OpenCall;
import se.medlyss.application.TalkOutcome;
import se.medlyss.application.sharing.Retention;
import se.medlyss.application.today.InTurn;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Talk;
import se.medlyss.support.MemoryPeople;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.StartedBefore;

class TodayViewModelTest {

    private final TodayWorld world = new TodayWorld();
    private TodayViewModel model;

    @BeforeEach
    void begin() {
        model = world.today();
    }

    @Test
    void greetsByTheTimeOfDay() {
        assertThat(Greeting.at(LocalTime.of(4, 59))).isEqualTo(Greeting.EVENING);
        assertThat(Greeting.at(LocalTime.of(5, 0))).isEqualTo(Greeting.MORNING);
        assertThat(Greeting.at(LocalTime.of(10, 0))).isEqualTo(Greeting.BEFORE_NOON);
        assertThat(Greeting.at(LocalTime.NOON)).isEqualTo(Greeting.AFTERNOON);
        assertThat(Greeting.at(LocalTime.of(18, 0))).isEqualTo(Greeting.EVENING);
        assertThat(model.greeting()).as("9.30 UTC is 10.30 in Stockholm").isEqualTo(Greeting.BEFORE_NOON);
    }

    @Test
    void saysNothingOfEmptinessBeforeItHasLooked() {
        assertThat(state().hasNobody()).isFalse();
        model.refresh();
        assertThat(state().hasNobody()).isFalse();
        assertThat(state().hasNoCalls()).isTrue();
        TodayViewModel empty = new TodayWorld(new MemoryPeople()).today();
        empty.refresh();
        assertThat(empty.state().get().hasNobody()).isTrue();
    }

    @Test
    void goesOnWithACallAfterACrashAtTheSameSecond() {
        OpenCall lost = crashed();
        world.time.pass(Duration.ofMinutes(5));
        model.refresh();
        assertThat(ids(state().overview().running())).containsExactly(lost.id());

        model.goOn(lost.id());
        OpenCall again = world.calls.open(lost.id()).orElseThrow();
        assertThat(again).isNotSameAs(lost);
        assertThat(again.state().life()).isEqualTo(Life.RUNNING);
        assertThat(again.nowMs()).isEqualTo(Duration.ofMinutes(6).toMillis());
        assertThat(went()).isEqualTo("LISTEN " + lost.id());
    }

    @Test
    void endsACallWhereItsLastEventWas() {
        OpenCall lost = crashed();
        world.time.pass(Duration.ofHours(2));
        model.refresh();
        model.endAtLastEvent(lost.id());
        var state = world.calls.open(lost.id()).orElseThrow().state();
        assertThat(state.life()).isEqualTo(Life.WRAP_UP);
        assertThat(state.times().endedMs()).isEqualTo(60_000);
        assertThat(went()).isEqualTo("WRAP_UP " + lost.id());
    }

    @Test
    void discardsACallAndTakesItBack() {
        OpenCall lost = crashed();
        model.refresh();
        model.discard(lost.id());
        assertThat(state().overview().running()).isEmpty();
        assertThat(world.archive.find(lost.id()).orElseThrow().life()).isEqualTo(Life.DISCARDED);
        assertThat(ids(state().overview().discarded())).containsExactly(lost.id());

        model.takeBack(lost.id());
        assertThat(state().overview().discarded()).isEmpty();
        assertThat(ids(state().overview().toFinish())).containsExactly(lost.id());
    }

    @Test
    void offersToTakeADiscardBackUntilTheDayIsOver() {
        OpenCall lost = crashed();
        model.discard(lost.id());
        world.time.pass(Duration.ofHours(13));
        model.refresh();
        assertThat(state().overview().discarded()).as("23.30 in Stockholm").hasSize(1);
        world.time.pass(Duration.ofHours(1));
        model.refresh();
        assertThat(state().overview().discarded()).isEmpty();
    }

    @Test
    void offersNoPracticeCallBackForItGoesWhenItIsDone() {
        OpenCall practised = world.starter.practise(world.service);
        world.store.runReady();
        practised.take(new CallEvent.Discarded(practised.stamp()));
        world.store.runReady();
        model.refresh();
        assertThat(state().overview().discarded()).isEmpty();
    }

    @Test
    void goesBackToACallThatStillRunsHereWithoutReadingItTwice() {
        OpenCall running = world.running(TodayWorld.SARA, world.service);
        model.refresh();
        model.goOn(running.id());
        assertThat(world.calls.open(running.id())).containsSame(running);
    }

    @Test
    void listsWhatWaitsOldestFirst() {
        OpenCall first = parked();
        world.time.pass(Duration.ofHours(1));
        OpenCall second = parked();
        OpenCall toTalk = world.finished(TodayWorld.OMAR, world.service);
        model.refresh();
        assertThat(ids(state().overview().toFinish())).containsExactly(first.id(), second.id());
        assertThat(ids(state().overview().toTalk())).containsExactly(toTalk.id());
        model.finish(first.id());
        assertThat(went()).isEqualTo("WRAP_UP " + first.id());
        model.talk(toTalk.id());
        assertThat(went()).isEqualTo("TALK " + toTalk.id());
    }

    @Test
    void countsThisWeeksCoListeningsFromMondayAndNoPractice() {
        world.time.setWall(Instant.parse("2026-11-15T22:30:00Z"));
        world.finished(TodayWorld.SARA, world.service);
        world.time.setWall(Instant.parse("2026-11-15T23:30:00Z"));
        world.finished(TodayWorld.OMAR, world.service);
        world.time.setWall(Instant.parse("2026-11-20T09:00:00Z"));
        OpenCall practice = world.starter.practise(world.service);
        practice.take(new CallEvent.WrapUpOpened(practice.stamp()));
        practice.take(new CallEvent.Finalised(practice.stamp()));
        world.store.runReady();
        model.refresh();
        assertThat(state().overview().thisWeek())
                .as("only the one after midnight in Stockholm")
                .isEqualTo(1);
    }

    @Test
    void celebratesWhatWasLiftedWithItsStageAndTime() {
        OpenCall call = world.running(TodayWorld.SARA, world.service);
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        int entry = call.state().seq();
        call.take(new CallEvent.CallEnded(call.stamp(), null));
        call.take(new CallEvent.Finalised(call.stamp()));
        world.talked(call, talk(call, entry, "I’ll sort that out for you"));
        model.refresh();
        TalkOutcome.Lifted lifted = state().celebrations().getFirst();
        assertThat(lifted.quote()).isEqualTo("I’ll sort that out for you");
        assertThat(lifted.stage()).isEqualTo("open");
        assertThat(lifted.atMs()).isEqualTo(60_000);
        assertThat(lifted.mayShare()).isTrue();
        assertThat(model.coachingThisWeek()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void sumsEveryTalkOfTheWeekHoweverManyThereAre() {
        for (int talks = 1; talks <= 14; talks++) {
            OpenCall call = world.finished(TodayWorld.SARA, world.service);
            world.talked(call, talk(call, 0, "well done"));
        }
        model.refresh();
        assertThat(model.coachingThisWeek()).isEqualTo(Duration.ofMinutes(14 * 20));
    }

    @Test
    void listsFollowUpsByTheirDay() {
        OpenCall sara = world.finished(TodayWorld.SARA, world.service);
        world.talked(sara, talk(sara, 0, ""));
        model.refresh();
        InTurn turn = state().followUps().getFirst();
        assertThat(turn.agent()).isEqualTo(TodayWorld.SARA);
        assertThat(turn.agreed().talk().agreed()).isEqualTo("two open questions");
    }

    @Test
    void measuresTheWeekAndEachMonthAgainstTheAims() {
        world.finished(TodayWorld.SARA, world.service);
        var words = new TurnWords(world.texts, world.time, TodayWorld.ZONE);
        model.refresh();
        InTurn sara = state().turn().stream()
                .filter(turn -> turn.agent().equals(TodayWorld.SARA))
                .findFirst()
                .orElseThrow();
        assertThat(words.thisMonth(sara, model.aim())).as("without an aim").isEqualTo("1");
        world.rules = new ListeningRules(false, 10, 3, "east", true);
        assertThat(words.thisMonth(sara, model.aim())).isEqualTo("1 av 3");
        assertThat(model.weeklyAim()).isEqualTo(10);
        world.time.pass(Duration.ofDays(200));
        assertThat(words.last(sara)).isEqualTo("6 mån sedan");
    }

    @Test
    void announcesWhatGoesAndRemembersWhenItWasFirstShown() {
        world.finished(TodayWorld.SARA, world.service);
        model.refresh();
        assertThat(state().retention()).isEmpty();
        assertThat(announced()).isEmpty();
        world.time.setWall(Instant.parse("2028-12-01T08:00:00Z"));
        model.refresh();
        Instant first = world.time.instant();
        Instant before = first.atZone(TodayWorld.ZONE).minusMonths(24).toInstant();
        assertThat(state().retention())
                .contains(new Retention.Notice(1, 24, first, first.plus(Retention.SHOWN_FOR), before));
        model.showOld(state().retention().orElseThrow());
        assertThat(world.navigator.current().get().subject().flatMap(StartedBefore::of))
                .contains(new StartedBefore(before));
        world.navigator.go(Place.TODAY);
        world.time.pass(Duration.ofDays(2));
        model.refresh();
        assertThat(announced()).contains(first);
        world.settings.change(all -> all.withRetentionMonths(0));
        model.refresh();
        assertThat(state().retention()).isEmpty();
    }

    @Test
    void doesNotTakeForShownWhatWasReadWhileAnotherPageIsBeforeTheUser() {
        world.finished(TodayWorld.SARA, world.service);
        world.time.setWall(Instant.parse("2028-12-01T08:00:00Z"));
        world.navigator.go(Place.START);
        model.refresh();
        assertThat(announced()).isEmpty();
    }

    @Test
    void startsWithTheChosenAgent() {
        model.startListening("a-2");
        assertThat(went()).isEqualTo("START a-2");
    }

    private Optional<Instant> announced() {
        return world.settings.now().retentionAnnounced();
    }

    private OpenCall crashed() {
        OpenCall call = world.running(TodayWorld.SARA, world.service);
        call.take(new CallEvent.MomentMarked(call.stamp(), MomentKind.LIFT));
        world.store.runReady();
        world.calls.release(call);
        return call;
    }

    private OpenCall parked() {
        OpenCall call = world.running(TodayWorld.SARA, world.service);
        call.take(new CallEvent.Parked(call.stamp()));
        world.store.runReady();
        return call;
    }

    private static Talk talk(OpenCall call, int entry, String quote) {
        return new Talk(
                "",
                List.of(new Talk.Lifted(entry, 60_000, quote)),
                "",
                "two open questions",
                5,
                LocalDate.of(2026, 11, 27),
                true,
                call.stamp().wall(),
                Duration.ofMinutes(20).toMillis(),
                null);
    }

    private TodayState state() {
        return model.state().get();
    }

    private String went() {
        var visit = world.navigator.current().get();
        return visit.place() + visit.subject().map(subject -> " " + subject).orElse("");
    }

    private static List<java.util.UUID> ids(List<EvaluationSummary> calls) {
        return calls.stream().map(EvaluationSummary::id).toList();
    }
}
