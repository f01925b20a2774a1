package se.medlyss.ui.wrapup;

import java.util.function.Function;
import se.medlyss.call.Armed;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyNames;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.Tone;
import se.medlyss.ui.scoring.ScoringTools;

/// One way to settle a line, by one key.
///
/// @param chosen whether it is what was chosen already
record Choice(Key key, Function<ScoringTools, String> words, Tone tone, boolean chosen, Does does) {

    /// What comes of it.
    sealed interface Does {}

    /// Something happens to the evaluation.
    record Settle(Function<Stamp, CallEvent> event) implements Does {}

    /// A field opens, to write in.
    record Write(Writing writing) implements Does {}

    /// An eleventh option has no key of its own.
    private static final int LAST_DIGIT = 9;

    /// What its key is called; empty when it has none.
    String keyName(ScoringTools tools) {
        KeyNames names = new KeyNames(tools.texts().texts());
        return switch (key) {
            case Digit(int digit) -> digit > LAST_DIGIT ? "" : Integer.toString(digit);
            case Own(var chord) -> names.of(chord);
            case Of(var command) ->
                tools.keys().getValue().shown(command).map(names::of).orElse("");
        };
    }

    /// What a screen reader calls it: no word is shortened there.
    String spoken(ScoringTools tools) {
        String shown = words.apply(tools);
        boolean shortened = shown.equals(tools.texts().now("control.answer.not-applicable.short"));
        return shortened ? tools.texts().now("control.answer.not-applicable") : shown;
    }

    Choice(Key key, Function<ScoringTools, String> words, Tone tone, boolean chosen, Function<Stamp, CallEvent> event) {
        this(key, words, tone, chosen, new Settle(event));
    }

    /// What to press.
    sealed interface Key {
        /// Whether this is the key that was pressed.
        boolean pressed(KeyStroke stroke);
    }

    /// The key of a command, as the key map has it.
    record Of(Command command) implements Key {
        @Override
        public boolean pressed(KeyStroke stroke) {
            return stroke.command().filter(command::equals).isPresent();
        }
    }

    /// A key of the wrap-up's own.
    record Own(Chord chord) implements Key {
        @Override
        public boolean pressed(KeyStroke stroke) {
            return chord.equals(stroke.chord());
        }
    }

    /// A digit.
    record Digit(int digit) implements Key {
        @Override
        public boolean pressed(KeyStroke stroke) {
            return stroke.chord().digit() == digit;
        }
    }

    /// The key of an option, as in the call: 1 for the first, 0 for the tenth, none after it.
    ///
    /// @param index 0 for the first
    static Digit option(int index) {
        return new Digit(Armed.digitOf(index).orElse(index + 1));
    }

    static Choice of(Command command, String textKey, Tone tone, Function<Stamp, CallEvent> event) {
        return new Choice(new Of(command), tools -> tools.texts().now(textKey), tone, false, event);
    }

    static Choice numbered(int digit, String textKey, Tone tone, Function<Stamp, CallEvent> event) {
        return new Choice(new Digit(digit), tools -> tools.texts().now(textKey), tone, false, event);
    }

    static Choice writes(Key key, String textKey, Writing writing) {
        return new Choice(key, tools -> tools.texts().now(textKey), Tone.NEUTRAL, false, new Write(writing));
    }

    /// The same, marked as what was chosen already.
    Choice chosenIf(boolean already) {
        return new Choice(key, words, tone, already, does);
    }
}
