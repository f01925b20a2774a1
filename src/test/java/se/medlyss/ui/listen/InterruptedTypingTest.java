package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.application.OpenCall;
import se.medlyss.call.Answer;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.KeyStroke.Focus;

/// Keys that do something while words for a criterion are being typed, without a window.
class InterruptedTypingTest {

    private static final LineKeys NO_LINES = new LineKeys() {
        @Override
        public void move(int step) {}

        @Override
        public void edit() {}
    };

    private final ListenSample sample = new ListenSample();
    private final OpenCall call = sample.startEveryKind();
    private final ListenViewModel viewModel = sample.follow(call);
    private final ListenKeys keys = new ListenKeys(viewModel, NO_LINES, () -> {}, () -> {});

    private void press(String written, Focus focus) {
        Chord chord = Chord.of(written);
        keys.handle(new KeyStroke(chord, KeyMap.standard().command(chord), sample.time.nanos(), focus));
    }

    @Test
    void keepsTheWordsWhenTheNextCallBegins() {
        press("6", Focus.COMMANDS);
        viewModel.scoring().typing().text().set("i tre delar");
        press("Ctrl+N", Focus.TEXT);
        assertThat(call.state().answer(CriterionKey.parse("ask.text"))).contains(new Answer.Written("i tre delar"));
    }

    @Test
    void keepsTheWordsByTheHangUpKeyAndLetsTheCallRun() {
        press("6", Focus.COMMANDS);
        viewModel.scoring().typing().text().set("i tre delar");
        press("Ctrl+Enter", Focus.TEXT);
        assertThat(call.state().answer(CriterionKey.parse("ask.text"))).contains(new Answer.Written("i tre delar"));
        assertThat(call.state().times().endedMs()).isNull();
    }
}
