package se.medlyss.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.cli.ExitCode;
import se.medlyss.launch.AppFolders.Surroundings;
import se.medlyss.texts.Texts;

/// Elsewhere a window always finds a screen.
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {

    @TempDir
    private Path folder;

    @Test
    void saysThatThereIsNoScreenAndLetsTheHomeGo() throws Exception {
        Path home = folder.resolve("home");
        Path said = folder.resolve("said");
        Process app = start(home, said);
        assertThat(app.waitFor(1, TimeUnit.MINUTES)).as(Files.readString(said)).isTrue();
        assertThat(app.exitValue()).isEqualTo(ExitCode.FAULT);
        assertThat(Files.readString(said))
                .contains(new Texts(Locale.ENGLISH).get("launch.no-display"))
                .doesNotContain("Exception");
        var folders = AppFolders.of(home, Surroundings.ofThisProcess());
        assertThat(OwnedHome.claim(folders, Owner.APP, InstantSource.system())).isInstanceOf(OwnedHome.Owned.class);
    }

    private static Process start(Path home, Path said) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.language=en"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) {
            command.addAll(List.of("--module-path", modules, "--add-modules", "javafx.controls,javafx.swing"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--home", home.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder.start();
    }
}
