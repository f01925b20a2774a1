package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.call.Life;
import se.medlyss.call.TimelineEntry;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.KeyStroke.Focus;

/// What becomes of a call that nobody followed for a while, by one key.
class InterruptionKeysTest {

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.at(20).startService();
    private final ListenViewModel viewModel;
    private final ListenKeys keys;

    InterruptionKeysTest() {
        sample.answer(call, "open.greet", Answer.MET);
        Interruption gone = new Interruption(call.state().last(), 300_000);
        viewModel = new ListenViewModel(call, sample.tools(), _ -> {}, Optional.of(gone));
        keys = new ListenKeys(
                viewModel,
                new LineKeys() {
                    @Override
                    public void move(int step) {}

                    @Override
                    public void edit() {}
                },
                () -> {},
                () -> {});
        sample.at(320);
    }

    private boolean press(String written, Focus focus) {
        Chord chord = Chord.of(written);
        return keys.handle(new KeyStroke(chord, KeyMap.standard().command(chord), sample.time.nanos(), focus));
    }

    private void isSettled(Life life) {
        assertThat(viewModel.interruption().get()).isEmpty();
        assertThat(call.state().life()).isEqualTo(life);
    }

    @Test
    void goesOn() {
        assertThat(press("R", Focus.COMMANDS)).isTrue();
        isSettled(Life.RUNNING);
    }

    @Test
    void endsWhereItsLastEventWas() {
        assertThat(press("E", Focus.COMMANDS)).isTrue();
        isSettled(Life.WRAP_UP);
    }

    @Test
    void keepsTheNoteThatWasBeingWrittenWhenItEnds() {
        viewModel.note().text().set("lugn ton");
        press("E", Focus.COMMANDS);
        isSettled(Life.WRAP_UP);
        assertThat(call.state().content().timeline().oldestFirst())
                .extracting(TimelineEntry::what)
                .contains(new TimelineEntry.Note("lugn ton"));
    }

    @Test
    void isThrownAway() {
        assertThat(press("Shift+Delete", Focus.COMMANDS)).isTrue();
        isSettled(Life.DISCARDED);
    }

    @Test
    void leavesLettersToANoteThatIsBeingWritten() {
        press("R", Focus.TEXT);
        assertThat(viewModel.interruption().get()).isPresent();
    }

    @Test
    void letsAnAnswerBeAnAnswer() {
        press("2", Focus.COMMANDS);
        assertThat(viewModel.interruption().get()).isPresent();
        assertThat(call.state().answers().given()).hasSize(2);
    }
}
