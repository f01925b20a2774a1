package se.medlyss.ui.base;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// What can be done about a call that nobody ended, each by a key of its own wherever it is offered. A key that a
/// user has given a command does what that command does.
public enum LeftCall {
    /// It runs on.
    GO_ON("R"),
    /// It ended where its last event was.
    END("E"),
    /// It is thrown away.
    DISCARD("Shift+Delete");

    private final Chord chord;

    LeftCall(String chord) {
        this.chord = Chord.of(chord);
    }

    /// The key's name, to be drawn beside the offer.
    public ObservableValue<String> cap(LiveTexts texts) {
        KeyNames names = new KeyNames(texts.texts());
        return texts.following(() -> names.of(chord));
    }

    /// Which of them a press asks for. The keys of a recording's player stand back while there is something to
    /// decide.
    public static Optional<LeftCall> asked(KeyStroke stroke) {
        boolean taken = stroke.command()
                .filter(command -> command.group() != Command.Group.PLAYER)
                .isPresent();
        return Stream.of(values())
                .filter(each -> !taken && stroke.focus() != KeyStroke.Focus.TEXT && each.chord.equals(stroke.chord()))
                .findFirst();
    }
}
