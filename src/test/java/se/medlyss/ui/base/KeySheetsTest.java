package se.medlyss.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medlyss.application.KeySheet;
import se.medlyss.texts.Texts;

class KeySheetsTest {
    private final KeySheets sheets = new KeySheets(new Texts(Locale.of("sv", "SE")));

    @Test
    void saysOfAKeyThatTwoCommandsHaveOnlyWhatItDoes() {
        KeyMap clashing = KeyMap.standard().with(Command.NOT_MET, List.of(Chord.of("X")));
        assertThat(keys("nej", clashing)).containsExactly("X");
        assertThat(keys("ej aktuellt", clashing)).isEmpty();
    }

    @Test
    void listsStagesOneByOneWhenAnotherCommandHasTakenTheKeyOfOne() {
        assertThat(keys("gå till steget med den siffran", KeyMap.standard())).containsExactly("F1–F9");
        KeyMap clashing = KeyMap.standard().with(Command.NOT_MET, List.of(Chord.of("F3")));
        assertThat(keys("steg 2", clashing)).containsExactly("F2");
        assertThat(keys("steg 3", clashing)).isEmpty();
    }

    private List<String> keys(String action, KeyMap map) {
        Stream<KeySheet.Line> lines = sheets.of(map).sections().stream().flatMap(section -> section.lines().stream());
        return lines.filter(line -> line.action().equals(action))
                .findFirst()
                .orElseThrow()
                .keys();
    }
}
