package se.medlyss.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import se.medlyss.launch.Main;

/// The app in a Java machine of its own, from jars as `installer/dev run` starts it, with a probe that says what it
/// saw.
final class AppProcess {

    private static final int END_WITHIN_SECONDS = 60;

    private final Path jars;
    private final String classPath;

    /// @param jars an empty folder
    AppProcess(Path jars) {
        this.jars = jars;
        classPath = jarred(jars);
    }

    /// Has a start rehearsed, as `installer/dev run` does after a build.
    ///
    /// @return the options with which it starts the app from then on
    List<String> rehearse() throws IOException, InterruptedException {
        run(Main.class, with("-XX:AOTCacheOutput="), "--rehearse");
        return with("-XX:AOTCache=");
    }

    private List<String> with(String cache) {
        return List.of(
                cache + jars.resolve("start.aot"), "-XX:TieredStopAtLevel=1", "-Xlog:cds*=off", "-Xlog:aot*=off");
    }

    /// Runs a program until it ends.
    ///
    /// @param options   of the Java machine
    /// @param arguments of the app
    /// @return the lines that it said
    List<String> run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(inherited());
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(END_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the app did not end");
        }
        return said.lines().toList();
    }

    /// The class path with each folder made a jar: only from jars does the Java machine take a cache.
    private static String jarred(Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Files.isDirectory(Path.of(entry))) {
                entries.add(entry);
                continue;
            }
            String file = folder.resolve(entries.size() + ".jar").toString();
            if (jar.run(System.out, System.err, "--create", "--file", file, "-C", entry, ".") != 0) {
                throw new IllegalStateException("no jar could be made of " + entry);
            }
            entries.add(file);
        }
        return String.join(File.pathSeparator, entries);
    }

    /// This process's own module options, so that the app finds the toolkit.
    private static List<String> inherited() {
        try (Stream<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()) {
            return options.filter(option -> option.startsWith("--") || option.startsWith("-Dprism"))
                    .toList();
        }
    }
}
