package se.medlyss.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a saved file is called.
class SaveDialogTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"team, team.csv", "Rapport v1.2, Rapport v1.2.csv", "team.csv, team.csv", "team.txt, team.txt"})
    void givesANameItsEndingUnlessItHasOne(String chosen, String saved) {
        assertThat(SaveDialog.ended(folder.resolve(chosen), ".csv")).isEqualTo(folder.resolve(saved));
    }

    @Test
    void writesOverNothingThatTheDialogDidNotAskAbout() throws IOException {
        Files.createFile(folder.resolve("team.csv"));
        assertThat(SaveDialog.ended(folder.resolve("team"), ".csv")).isEqualTo(folder.resolve("team"));
    }
}
