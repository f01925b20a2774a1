package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.MomentKind;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.KeyStroke.Focus;
import se.medlyss.ui.listen.ListenViewModel.Overlay;

/// The key table of the live screen, key by key, without a window.
class ListenKeysTest {

    private static final CriterionKey FIRST = CriterionKey.parse("open.first");
    private static final CriterionKey SECOND = CriterionKey.parse("open.second");

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startService();
    private final ListenViewModel viewModel = sample.follow(call);
    private final List<String> done = new ArrayList<>();
    private final LineKeys lines = new LineKeys() {
        @Override
        public void move(int step) {
            done.add("line " + step);
        }

        @Override
        public void edit() {
            done.add("edit");
        }
    };
    private final ListenKeys keys = new ListenKeys(viewModel, lines, () -> done.add("note"), () -> done.add("keys"));

    private boolean press(String written) {
        return press(written, Focus.COMMANDS);
    }

    private boolean press(String written, Focus focus) {
        Chord chord = Chord.of(written);
        return keys.handle(new KeyStroke(chord, KeyMap.standard().command(chord), sample.time.nanos(), focus));
    }

    private CallState state() {
        return call.state();
    }

    private TimelineEntry.What newest() {
        return state().content().timeline().newest().orElseThrow().what();
    }

    private int seconds(String stage) {
        return (int) (state().times().stageMs(stage, viewModel.nowMs()) / 1_000);
    }

    @Test
    void answersByNumberAndByLetterAtTheCursor() {
        press("1");
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        press("Down");
        press("N");
        assertThat(state().answer(SECOND)).contains(Answer.NOT_MET);
        press("J");
        assertThat(state().answer(SECOND)).contains(Answer.MET);
        press("X");
        assertThat(state().answer(SECOND)).contains(Answer.NOT_APPLICABLE);
        press("U");
        assertThat(state().answer(SECOND)).contains(Answer.NOT_HEARD);
        press("Y");
        assertThat(state().answer(SECOND)).contains(Answer.MET);
        press("Delete");
        assertThat(state().answer(SECOND)).isEmpty();
        press("Up");
        press("N");
        assertThat(state().answer(FIRST)).contains(Answer.NOT_MET);
        press("Shift+X");
        assertThat(state().answer(SECOND)).contains(Answer.NOT_APPLICABLE);
    }

    @Test
    void stampsAtTheTimeOfThePressAndNotOfItsHandling() {
        long pressed = sample.at(10).time.nanos();
        sample.time.passMs(250);
        Chord one = Chord.of("1");
        keys.handle(new KeyStroke(one, KeyMap.standard().command(one), pressed, Focus.COMMANDS));
        assertThat(state().answers().given().get(FIRST).atMs()).isEqualTo(10_000);
    }

    @Test
    void goesBetweenStages() {
        sample.at(10);
        press("Space");
        assertThat(state().content().currentStage()).contains("solve");
        sample.at(20);
        press("Left");
        assertThat(state().content().currentStage()).contains("open");
        sample.at(30);
        press("F2");
        assertThat(state().content().currentStage()).contains("solve");
        sample.at(40);
        press("Backspace");
        assertThat(state().content().currentStage()).contains("open");
        sample.at(50);
        press("Right");
        sample.at(60);
        press("F3");
        assertThat(state().content().currentStage()).as("not before hang-up").contains("solve");
        assertThat(seconds("open")).isEqualTo(30);
    }

    @Test
    void replacesAStageThatWasPressedByMistake() {
        sample.at(10);
        press("Space");
        sample.time.passMs(800);
        press("F1");
        sample.at(20);
        assertThat(seconds("solve")).isZero();
        assertThat(seconds("open")).isEqualTo(20);
    }

    @Test
    void marksMomentsPausesAndWhatHappensAround() {
        press("+");
        assertThat(newest()).isEqualTo(new TimelineEntry.Moment(MomentKind.LIFT, ""));
        press("-");
        assertThat(newest()).isEqualTo(new TimelineEntry.Moment(MomentKind.DEVELOP, ""));
        press("H");
        assertThat(state().times().openHold()).isPresent();
        press("H");
        assertThat(state().times().openHold()).isEmpty();
        press("L");
        press("T");
        press("T");
        press("I");
        press("A");
        assertThat(state().circumstances().joinedLateMs()).isNotNull();
        assertThat(state().circumstances().transferFollowed()).isTrue();
        assertThat(state().circumstances().matters()).isEqualTo(2);
        assertThat(state().circumstances().agreedStepHeard()).isEqualTo(1);
    }

    @Test
    void movesTheLastStampInStepsOfFiveSeconds() {
        sample.at(30);
        press("Space");
        sample.at(50);
        press(",");
        press(",");
        assertThat(seconds("open")).isEqualTo(20);
        press(".");
        assertThat(seconds("open")).isEqualTo(25);
    }

    @Test
    void takesBackAndGivesBackWithoutEnd() {
        press("1");
        press("+");
        press("Z");
        press("Ctrl+Z");
        assertThat(state().answer(FIRST)).isEmpty();
        press("Shift+Z");
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        press("Ctrl+Y");
        assertThat(newest()).isInstanceOf(TimelineEntry.Moment.class);
        press("Ctrl+Y");
        assertThat(newest()).isInstanceOf(TimelineEntry.Moment.class);
    }

    @Test
    void endsTheCallAndThenWrapsUp() {
        press("Ctrl+Enter");
        assertThat(state().times().endedMs()).isNotNull();
        assertThat(state().life()).isEqualTo(Life.RUNNING);
        press("Ctrl+Enter");
        assertThat(state().life()).isEqualTo(Life.WRAP_UP);
    }

    @Test
    void keepsTheNoteAndNeverEndsTheCallFromATextField() {
        viewModel.note().text().set("words");
        press("Ctrl+Enter", Focus.TEXT);
        assertThat(newest()).isEqualTo(new TimelineEntry.Note("words"));
        assertThat(state().times().endedMs()).isNull();
        assertThat(done).containsExactly("keys");
    }

    @Test
    void parksTheCallForTheNextOne() {
        press("Ctrl+N");
        assertThat(state().life()).isEqualTo(Life.PARKED);
    }

    @Test
    void switchesTheProcessByDigit() {
        press("P");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.PROCESS);
        press("2");
        assertThat(call.process().id()).isEqualTo("complaint");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
        assertThat(state().answer(FIRST)).as("the digit answered nothing").isEmpty();
        press("Z");
        assertThat(call.process().id()).isEqualTo("service");
    }

    @Test
    void closesTheKeyMapWithAKeyThatAlsoActs() {
        press("?");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.KEYS);
        press("1");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        press("?");
        press("?");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
        press("?");
        assertThat(press("Esc")).isTrue();
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
    }

    @Test
    void actsOnTheSelectedLineOfTheTimeline() {
        sample.at(10);
        press("+");
        int moment = state().seq();
        press("1");
        viewModel.select(java.util.Optional.of(moment));
        press(",");
        assertThat(state().content().timeline().older().newest().orElseThrow().atMs())
                .isEqualTo(5_000);
        press("Down");
        press("Enter");
        assertThat(done).containsExactly("line 1", "edit");
        press("Delete");
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        assertThat(state().content().timeline().size()).isEqualTo(2);
        viewModel.select(java.util.Optional.empty());
        press("Delete");
        assertThat(state().answer(FIRST)).isEmpty();
    }

    @Test
    void turnsDiscreetAndCompactOnAndOff() {
        press("B");
        press("C");
        assertThat(viewModel.discreet().get()).isTrue();
        assertThat(viewModel.compact().get()).isTrue();
        press("B");
        press("C");
        assertThat(viewModel.discreet().get()).isFalse();
        assertThat(viewModel.compact().get()).isFalse();
    }

    @Test
    void opensTheNoteAndLeavesUnknownKeysAlone() {
        press("Enter");
        assertThat(done).containsExactly("note");
        assertThat(press("Ö")).isFalse();
        assertThat(press("0")).isFalse();
    }

    @Test
    void goesToTheLeftoversAndTheWholeCall() {
        sample.at(10);
        press("Space");
        press("K");
        press("J");
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        press("W");
        press("1");
        assertThat(state().answer(CriterionKey.parse("whole.first"))).contains(Answer.MET);
        press("W");
        press("1");
        assertThat(state().answer(CriterionKey.parse("solve.first"))).contains(Answer.MET);
    }

    @Test
    void opensTheAppearanceBesideTheCallWhoseOtherKeysCloseItAndAct() {
        press("V");
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.APPEARANCE);
        assertThat(press("Tab")).as("goes on to the next choice").isFalse();
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.APPEARANCE);
        press("1");
        assertThat(state().answer(FIRST)).contains(Answer.MET);
        assertThat(viewModel.overlay().get()).isEqualTo(Overlay.NONE);
    }
}
