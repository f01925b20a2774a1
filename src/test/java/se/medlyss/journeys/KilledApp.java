package se.medlyss.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;
import se.medlyss.launch.DrivenApp;

/// The whole app in a process of its own, driven by keys and killed.
final class KilledApp {

    /// From Today into a call that runs, with an answer in each of the first two stages.
    static final List<String> RUNNING_CALL = List.of(
            "await I dag – Medlyss",
            "press CONTROL+N",
            "await Starta medlyssning – Medlyss",
            "type S A R A ENTER ENTER",
            "await Samtal pågår",
            "press DIGIT1 SPACE DIGIT1",
            "await 1 av 3 besvarade",
            "await Sparat");

    private static final long PATIENCE_SECONDS = 30;

    private KilledApp() {}

    /// Starts the app, obeys the lines (see [DrivenApp]) and kills it as soon as the condition holds.
    ///
    /// @return when it was killed
    static Instant after(Path home, List<String> lines, Callable<Boolean> condition) throws Exception {
        Process process = start(home);
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var keys = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            for (String line : lines) {
                keys.println(line);
                assertThat(said.readLine()).as(line).isEqualTo("done");
            }
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        return Instant.now();
    }

    private static Process start(Path home) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--") || option.startsWith("-Dprism"))
                .forEach(command::add);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(DrivenApp.class.getName(), "--home", home.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
