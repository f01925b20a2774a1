package se.medlyss.ui.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.KeyStroke.Focus;

class NoEffectTest {

    private final ListenSample sample = new ListenSample();
    private final ListenViewModel viewModel = sample.follow(sample.startService());
    private final ListenKeys keys = new ListenKeys(
            viewModel,
            new LineKeys() {
                @Override
                public void move(int step) {}

                @Override
                public void edit() {}
            },
            () -> {},
            () -> {});

    private void press(String written) {
        Chord chord = Chord.of(written);
        keys.handle(new KeyStroke(chord, KeyMap.standard().command(chord), sample.time.nanos(), Focus.COMMANDS));
    }

    private NoEffect.Why why() {
        return viewModel.actions().noEffect().get().orElseThrow().why();
    }

    @Test
    void saysWhyAPressChangedNothing() {
        press("F3");
        assertThat(viewModel.actions().noEffect().get().orElseThrow().words(sample.texts))
                .isEqualTo("”after” kommer när samtalet är slut");
        press("F9");
        assertThat(why()).isEqualTo(NoEffect.Why.NO_STAGE);
        press("9");
        assertThat(why()).isEqualTo(NoEffect.Why.NO_ROW);
        press("Left");
        assertThat(why()).isEqualTo(NoEffect.Why.FIRST_STAGE);
        press("K");
        assertThat(why()).isEqualTo(NoEffect.Why.NO_LEFTOVER);
        press("Z");
        assertThat(why()).isEqualTo(NoEffect.Why.NOTHING_TO_UNDO);
        press("1");
        assertThat(viewModel.actions().noEffect().get())
                .as("what was told is over")
                .isEmpty();
        press("Ctrl+Enter");
        press("H");
        assertThat(why()).isEqualTo(NoEffect.Why.CALL_OVER);
        press("F1");
        assertThat(why()).isEqualTo(NoEffect.Why.STAGE_IN_CALL);
    }

    @Test
    void goesBackFromTheWholeCallByTheKeyOfTheCurrentStage() {
        press("W");
        press("F1");
        assertThat(viewModel.scoring().sheet().get().isWholeCall()).isFalse();
    }
}
