package se.medlyss.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures in a Java machine of its own, as `installer/dev cli compile` starts one: with another collector of memory
/// than
/// the tests have.
final class CommandProcess implements Bench.Section {

    private final List<String> command = new ArrayList<>();

    /// @param program prints one table
    CommandProcess(Class<?> program, String... arguments) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
    }

    @Override
    public Table measure() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("not measured: " + command.getLast());
        }
        return Table.read(said.lines().toList());
    }
}
