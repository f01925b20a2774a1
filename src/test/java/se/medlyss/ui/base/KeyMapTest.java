package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyMapTest {
    private final KeyMap standard = KeyMap.standard();

    @Test
    void hasNoClashesByDefault() {
        assertThat(standard.clashes()).isEmpty();
    }

    @Test
    void needsNoNumericPadNorAltGrNorNordicLetterByDefault() {
        var allowed = new HashSet<>(Set.of("Space", "Enter", "Backspace", "Delete", "Up", "Down", "Left", "Right"));
        for (Command command : Command.values()) {
            for (Chord chord : command.defaults()) {
                assertThat(chord.key().matches("[A-Z0-9+\\-,.?]|F[1-9]") || allowed.contains(chord.key()))
                        .as("%s of %s", chord, command)
                        .isTrue();
            }
        }
    }

    @Test
    void findsTheCommandOfAKey() {
        assertThat(standard.command(Chord.of("y"))).contains(Command.MET);
        assertThat(standard.command(Chord.of("Shift+Z"))).contains(Command.REDO);
        assertThat(standard.command(Chord.of("Ctrl+Enter"))).contains(Command.END);
        assertThat(standard.command(Chord.of("F9"))).contains(Command.STAGE_9);
        assertThat(standard.command(Chord.of("Ö"))).isEmpty();
    }

    @Test
    void showsAClashAndKeepsTheFirstCommandWorking() {
        KeyMap clashing = standard.with(Command.TRANSFER, List.of(Chord.of("H")));
        assertThat(clashing.clashes())
                .containsExactly(new KeyMap.Clash(Chord.of("H"), List.of(Command.PAUSE, Command.TRANSFER)));
        assertThat(clashing.command(Chord.of("H"))).contains(Command.PAUSE);
        assertThat(clashing.command(Chord.of("T"))).isEmpty();
        assertThat(clashing.shown(Command.PAUSE)).contains(Chord.of("H"));
        assertThat(clashing.shown(Command.TRANSFER))
                .as("a key that does something else is drawn beside nothing")
                .isEmpty();
    }

    @Test
    void readsBackWhatItWroteAndPassesOverCommandsItDoesNotKnow() {
        Map<String, List<String>> changes = Map.of("PAUSE", List.of("Ctrl+P", "Shift+H"), "TELEPORT", List.of("Q"));
        KeyMap read = KeyMap.of(changes);
        assertThat(read.changes()).isEqualTo(Map.of("PAUSE", List.of("Ctrl+P", "Shift+H")));
        assertThat(read.with(Command.PAUSE, Command.PAUSE.defaults()).changes()).isEmpty();
        assertThat(read.isChanged(Command.PAUSE)).isTrue();
    }

    @Test
    void readsSignsThatAreAlsoUsedToWriteChords() {
        assertThat(Chord.of("+")).isEqualTo(new Chord("+", false, false));
        assertThat(Chord.of("Ctrl++")).isEqualTo(new Chord("+", true, false));
        assertThat(Chord.of("Ctrl+Shift+Z").toString()).isEqualTo("Ctrl+Shift+Z");
    }

    @Test
    void readsShiftForLettersOnly() {
        assertThat(new Chord("?", false, true)).isEqualTo(Chord.of("?"));
        assertThat(new Chord("1", false, true)).isEqualTo(Chord.of("1"));
        assertThat(new Chord("x", false, true)).isEqualTo(Chord.of("Shift+X"));
    }
}
