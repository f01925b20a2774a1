package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.medlyss.launch.AppFolders.Surroundings;

class AppFoldersTest {

    private static final Path USER = Path.of("/home/kim");

    @Test
    void isWhereItWasAskedToBe() {
        var variables = Map.of("MEDLYSS_HOME", "/elsewhere");
        assertThat(home(Path.of("/asked"), "Linux", variables)).isEqualTo(Path.of("/asked"));
    }

    @Test
    void isWhereTheVariableSaysWhenNothingWasAsked() {
        assertThat(home(null, "Linux", Map.of("MEDLYSS_HOME", "/elsewhere"))).isEqualTo(Path.of("/elsewhere"));
        assertThat(home(null, "Linux", Map.of("MEDLYSS_HOME", " ")))
                .isEqualTo(Path.of("/home/kim/.local/share/medlyss"));
    }

    @Test
    void isAbsoluteWhereverTheCommandWasGiven() {
        assertThat(home(Path.of("here"), "Linux", Map.of()))
                .isEqualTo(Path.of("here").toAbsolutePath());
    }

    @Test
    void isLocalApplicationDataOfEachSystem() {
        assertThat(home(null, "Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/medlyss"));
        assertThat(home(null, "Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(Path.of("/home/kim/.local/share/medlyss"));
        assertThat(home(null, "Mac OS X", Map.of()))
                .isEqualTo(Path.of("/home/kim/Library/Application Support/Medlyss"));
        assertThat(home(null, "Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Medlyss"));
        assertThat(home(null, "Windows 11", Map.of())).isEqualTo(Path.of("/home/kim/AppData/Local/Medlyss"));
    }

    private static Path home(@Nullable Path asked, String os, Map<String, String> variables) {
        return AppFolders.of(asked, new Surroundings(variables, os, USER)).home();
    }
}
