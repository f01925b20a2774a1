package se.medlyss.ui.wrapup;

import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.scoring.CopyButton;

/// What keys do in the talk: go to a question, show the score, talked through, later, the copy, the time, or back to
/// the answers.
final class TalkKeys {
    static final Chord BACK = Chord.of("Esc");
    static final Chord SCORE = Chord.of("S");
    static final Chord LATER = Chord.of("L");
    static final Chord LESS = Chord.of("-");
    static final Chord MORE = Chord.of("+");

    private final TalkViewModel model;
    private final TalkView view;

    TalkKeys(TalkViewModel model, TalkView view) {
        this.model = model;
        this.view = view;
    }

    /// Whether the press was taken.
    boolean press(KeyStroke stroke) {
        TalkState state = model.state().get();
        if (state == null) {
            return false;
        }
        if (stroke.command().filter(Command.END::equals).isPresent()) {
            model.talkedThroughByKey(stroke.nanos());
            return true;
        }
        if (stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        return question(stroke) || own(stroke, state);
    }

    private boolean question(KeyStroke stroke) {
        int number = stroke.chord().digit();
        return number >= 1 && view.goTo(number);
    }

    private boolean own(KeyStroke stroke, TalkState state) {
        if (stroke.chord().equals(BACK) && state.asking()) {
            model.askBack(false);
        } else if (stroke.chord().equals(BACK)) {
            if (!view.takesTheKeysBack()) {
                model.goBack();
            }
        } else if (stroke.chord().equals(SCORE)) {
            model.unfoldScore();
        } else if (stroke.chord().equals(LATER)) {
            view.footer().openLater();
        } else if (stroke.chord().equals(CopyButton.KEY)) {
            view.footer().saveCopy();
        } else if (stroke.chord().equals(LESS) || stroke.chord().equals(MORE)) {
            view.footer().correct(stroke.chord().equals(MORE));
        } else {
            return view.footer().press(stroke.chord());
        }
        return true;
    }
}
