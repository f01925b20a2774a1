package se.medlyss.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.report.KeySheetPdf;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.SavedFiles;

class KeysViewModelTest {
    private final PreferencesFixture fixture = new PreferencesFixture();
    private final KeysViewModel model = new KeysViewModel(
            fixture.settings(),
            new Texts(Locale.of("sv")),
            new KeySheetPdf(),
            new Background(Runnable::run, Runnable::run),
            new SavedFiles(fixture.problems(), _ -> {}));

    @TempDir
    private Path folder;

    @Test
    void givesACommandANewKeyAndItsUsualKeysBack() {
        assertThat(model.assign(Command.PAUSE, Chord.of("V"))).isTrue();
        assertThat(model.keyMap().getValue().chords(Command.PAUSE)).containsExactly(Chord.of("V"));
        assertThat(fixture.settings().now().keys()).containsOnlyKeys("PAUSE");
        model.reset(Command.PAUSE);
        assertThat(fixture.settings().now().keys()).isEmpty();
    }

    @Test
    void neverGivesAwayEscAndTab() {
        assertThat(model.assign(Command.PAUSE, Chord.of("Esc"))).isFalse();
        assertThat(model.assign(Command.PAUSE, Chord.of("Tab"))).isFalse();
        assertThat(model.keyMap().getValue().isChanged(Command.PAUSE)).isFalse();
    }

    @Test
    void takesAllChangesBackAtOnce() {
        model.assign(Command.PAUSE, Chord.of("T"));
        model.assign(Command.NOTE, Chord.of("M"));
        model.resetAll();
        assertThat(model.keyMap().getValue().clashes()).isEmpty();
    }

    @Test
    void printsTheKeysAsTheyAreNow() {
        Path file = folder.resolve("keys.pdf");
        model.print(file);
        assertThat(file).isNotEmptyFile();
        assertThat(fixture.problems().standing())
                .extracting(Problem::textKey)
                .as("said afterwards")
                .containsExactly("problem.saved-files.saved");
    }

    @Test
    void saysWhatToDoWhenTheFileCannotBeWritten() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("keys.pdf/inside"));
        model.print(taken.getParent());
        assertThat(fixture.problems().standing())
                .extracting(Problem::textKey)
                .containsExactly("problem.paper.not-written");
    }
}
