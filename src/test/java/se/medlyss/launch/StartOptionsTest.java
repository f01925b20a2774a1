package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {

    @Test
    void opensTheWindowWithoutArguments() {
        assertThat(StartOptions.of()).contains(new StartOptions(null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--home /here --sample", "--sample --home=/here"})
    void opensTheWindowOfTheHomeThatWasAskedFor(String arguments) {
        assertThat(StartOptions.of(arguments.split(" "))).contains(new StartOptions(Path.of("/here"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "score --process p", "--home", "--home /here dump", "--smaple"})
    void leavesEverythingElseToTheCommandLine(String arguments) {
        assertThat(StartOptions.of(arguments.split(" "))).isEmpty();
    }
}
