package se.medlyss.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Selection;
import se.medlyss.process.Channel;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;

class StartViewModelTest {

    private final TodayWorld world = new TodayWorld();
    private StartViewModel model;

    @BeforeEach
    void open() {
        model = world.start();
        model.open(Optional.empty());
    }

    @Test
    void startsNothingBeforeSomebodyIsChosen() {
        model.start();
        assertThat(press("1")).isFalse();
        assertThat(world.started).isEmpty();
        assertThat(world.log.batches()).isEmpty();
    }

    @Test
    void startsALiveCallWithTheHighlightedAgent() {
        choose("Sara");
        model.start();
        CallHeader header = header();
        assertThat(header.agent()).isEqualTo("a-2");
        assertThat(header.agentTeam()).isEqualTo("east");
        assertThat(header.coach()).isEqualTo("c-1");
        assertThat(header.mode()).isEqualTo(Mode.LIVE);
        assertThat(header.practice()).isFalse();
        assertThat(header.callBackOf()).isNull();
        assertThat(started().call().state().content().currentStage()).contains("open");
    }

    @Test
    void startsOnceHoweverOftenEnterIsPressed() {
        choose("Sara");
        model.start();
        model.start();
        assertThat(press("1")).isFalse();
        assertThat(world.started).hasSize(1);
    }

    @Test
    void takesNeitherWhoWasToldNorWhyFromTheLastCall() {
        Draft last = Draft.first(world.support).with(Selection.COMPLAINT).informingCustomer(true);
        world.running(last.planFor(TodayWorld.SARA, null));
        model.open(Optional.empty());
        choose("Sara");
        assertThat(draft().process()).isEqualTo(world.support);
        assertThat(draft().informedCustomer()).isFalse();
        assertThat(draft().selection()).isEqualTo(Selection.COACH_CHOSEN);
        String next = world.board.order().get().getFirst().agent().name();
        assertThat(next).isNotEqualTo(TodayWorld.SARA.name());
        choose(next);
        assertThat(draft().selection()).isEqualTo(Selection.NEXT);
    }

    @Test
    void remembersHowTheAgentWasListenedToLast() {
        Draft last = Draft.first(world.support)
                .with(Channel.CHAT)
                .with(Selection.COACH_CHOSEN)
                .with(Context.PAIR)
                .beside(true);
        world.running(last.planFor(TodayWorld.SARA, null));
        world.time.pass(Duration.ofHours(1));
        world.running(TodayWorld.OMAR, world.service);

        choose("Sara");
        assertThat(draft()).isEqualTo(last);
    }

    @Test
    void beginsWithTheProcessThatWasUsedLastForSomebodyNew() {
        world.running(TodayWorld.OMAR, world.support);
        choose("Nils");
        assertThat(model.state().get().draft().process()).isEqualTo(world.support);
    }

    @Test
    void remembersHowThatProcessWasUsedWithTheAgent() {
        world.running(Draft.first(world.support).with(Channel.VIDEO).planFor(TodayWorld.SARA, null));
        world.time.pass(Duration.ofHours(1));
        world.running(TodayWorld.SARA, world.service);
        choose("Sara");
        model.choose(world.support);
        assertThat(model.state().get().draft().channel()).isEqualTo(Channel.VIDEO);
    }

    @Test
    void neverRemembersAPracticeCall() {
        model.choose(world.support);
        model.practise();
        world.store.runReady();
        model.open(Optional.empty());
        choose("Sara");
        assertThat(model.state().get().draft().process()).isEqualTo(world.service);
    }

    @Test
    void addsSomebodyNewWithAProvisionalIdThatDoesNotHoldTheName() {
        model.type("Kim Ny");
        model.takeAndStart();
        var kim = world.people.agents().stream()
                .filter(agent -> agent.name().equals("Kim Ny"))
                .findFirst()
                .orElseThrow();
        assertThat(kim.provisional()).isTrue();
        assertThat(kim.id()).matches("p-[0-9a-f]{12}");
        assertThat(kim.team()).isEqualTo("east");
        assertThat(header().agent()).isEqualTo(kim.id());
    }

    @Test
    void addsSomebodyNewOnceAndStartsThoughEnterCameTwiceBeforeTheStoreAnswered() {
        Deque<Runnable> held = new ArrayDeque<>();
        model = world.start(new Background(held::add, Runnable::run));
        model.open(Optional.empty());
        model.type("Kim Ny");
        model.take();
        model.take();
        while (!held.isEmpty()) {
            held.remove().run();
        }
        assertThat(world.people.agents())
                .filteredOn(agent -> agent.name().equals("Kim Ny"))
                .hasSize(1);
        assertThat(world.started).hasSize(1);
    }

    @Test
    void forgetsTheChoiceWhenSomebodyElseIsLookedFor() {
        choose("Sara");
        model.type("Om");
        model.start();
        assertThat(world.started).isEmpty();
    }

    @Test
    void opensWithTheAgentThatWasAskedFor() {
        model.open(Optional.of("a-3"));
        assertThat(model.state().get().agent()).isEqualTo(TodayWorld.OMAR);
    }

    @Test
    void startsByTheFirstAnswerKeyAndHandsTheKeyOn() {
        choose("Sara");
        assertThat(press("2")).isTrue();
        assertThat(started().byKey()).isTrue();
        assertThat(started().pending()).map(KeyStroke::chord).contains(Chord.of("2"));
        assertThat(started().call().state().content().currentStage()).contains("open");
    }

    @Test
    void startsInTheStageOfTheFirstStageKey() {
        choose("Sara");
        assertThat(press("F2")).isTrue();
        assertThat(started().byKey()).isTrue();
        assertThat(started().pending()).isEmpty();
        assertThat(started().call().state().content().currentStage()).contains("solve");
    }

    @Test
    void startsByNoOtherKey() {
        choose("Sara");
        for (String key : new String[] {"F9", "H", "Z", "Right", "Down", "+", "Q"}) {
            assertThat(press(key)).as(key).isFalse();
        }
        assertThat(world.started).isEmpty();
    }

    @Test
    void doesNotStartUnannouncedWhereTheOrganisationDoesNotAllowIt() {
        choose("Sara");
        model.edit(draft -> draft.informingAgent(false));
        assertThat(model.state().get().mustInform()).isTrue();
        model.start();
        assertThat(press("1")).isFalse();
        assertThat(world.started).isEmpty();
    }

    @Test
    void startsUnannouncedWhereTheOrganisationAllowsIt() {
        world.rules = new ListeningRules(true, 0, 0, "east", true);
        model.open(Optional.of("a-2"));
        model.edit(draft -> draft.informingAgent(false));
        model.start();
        assertThat(header().informedAgent()).isFalse();
    }

    @Test
    void knowsThatWhoeverSitsBesideIsInformed() {
        choose("Sara");
        model.edit(draft -> draft.informingAgent(false));
        model.edit(draft -> draft.beside(true));
        model.start();
        assertThat(header().informedAgent()).isTrue();
        assertThat(header().besideAgent()).isTrue();
    }

    @Test
    void offersEarlierCallsOfTheAgentToCallBackAfter() {
        UUID earlier =
                world.running(TodayWorld.SARA, world.service).state().header().callId();
        world.running(TodayWorld.OMAR, world.service);
        choose("Sara");
        assertThat(model.state().get().earlier())
                .singleElement()
                .satisfies(call -> assertThat(call.callId()).isEqualTo(earlier));
        model.follow(earlier);
        model.start();
        assertThat(header().callBackOf()).isEqualTo(earlier);
    }

    @Test
    void startsAPracticeCallThatIsNobodys() {
        model.practise();
        assertThat(header().practice()).isTrue();
        assertThat(header().agent()).isEqualTo("practice");
    }

    @Test
    void stampsTheStartBeforeAnythingElse() {
        choose("Sara");
        model.start();
        world.store.runReady();
        var first = world.log.batches().getFirst().events().getFirst().event();
        assertThat(first).isInstanceOf(CallEvent.Opened.class);
        assertThat(first.at().offsetMs()).isZero();
    }

    @Test
    void countsFromTheInstantOfTheKeyThatStartedTheCall() {
        choose("Sara");
        Chord two = Chord.of("2");
        var stroke = new KeyStroke(two, KeyMap.standard().command(two), world.time.nanos(), KeyStroke.Focus.COMMANDS);
        world.time.pass(Duration.ofMillis(40));
        model.key(stroke);
        var call = started().call();
        assertThat(call.state().opened().offsetMs()).isZero();
        assertThat(call.nowMs()).isEqualTo(40);
        assertThat(call.stampAt(stroke.nanos()).offsetMs())
                .as("the answer is not before the call")
                .isZero();
    }

    private void choose(String name) {
        model.type(name);
        model.take();
    }

    private boolean press(String key) {
        Chord chord = Chord.of(key);
        return model.key(
                new KeyStroke(chord, KeyMap.standard().command(chord), world.time.nanos(), KeyStroke.Focus.COMMANDS));
    }

    private StartedCall started() {
        return world.started.getLast();
    }

    private Draft draft() {
        return model.state().get().draft();
    }

    private CallHeader header() {
        return started().call().state().header();
    }
}
