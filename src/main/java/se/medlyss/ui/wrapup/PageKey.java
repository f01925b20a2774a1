package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.stream.Stream;
import se.medlyss.application.KeySheet;
import se.medlyss.call.Mode;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;

/// Keys that only the wrap-up has. The lines' own keys go first, should somebody have given a command one of these.
enum PageKey {
    CUT_OFF("B", "wrapup.fact.cut-off"),
    NOT_REACHED("M", "wrapup.fact.not-reached"),
    RESUME("R", "wrapup.action.resume"),
    PARK("P", "wrapup.action.park"),
    SCORE("S", "wrapup.score.unfold"),
    ANSWERS("A", "wrapup.answers.unfold"),
    DISCARD("Shift+Delete", "wrapup.action.discard");

    private final Chord chord;
    private final String textKey;

    PageKey(String chord, String textKey) {
        this.chord = Chord.of(chord);
        this.textKey = textKey;
    }

    /// Those that do something now, for the overview of the keys.
    static List<KeySheet.Line> lines(Texts texts, WrapUpState state) {
        KeyNames names = new KeyNames(texts);
        return Stream.of(values())
                .filter(key -> key.does(state))
                .map(key -> new KeySheet.Line(List.of(names.of(key.chord)), texts.get(key.textKey(state))))
                .toList();
    }

    private String textKey(WrapUpState state) {
        return this == DISCARD ? state.discarding() : textKey;
    }

    private boolean does(WrapUpState state) {
        return switch (this) {
            case NOT_REACHED -> state.call().header().mode() == Mode.MYSTERY;
            case RESUME -> state.resumable();
            case DISCARD -> state.discardable();
            case CUT_OFF, PARK, SCORE, ANSWERS -> true;
        };
    }

    Chord chord() {
        return chord;
    }

    boolean pressed(KeyStroke stroke) {
        return chord.equals(stroke.chord());
    }
}
