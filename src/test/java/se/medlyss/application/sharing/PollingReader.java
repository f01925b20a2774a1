package se.medlyss.application.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.medlyss.application.RecordReading;
import se.medlyss.exchange.RecordReader;

/// Looks at the shared folder again and again while others write, and notes what should never be seen.
final class PollingReader implements Runnable {

    private final Path evaluations;
    private final RecordReader reader = new RecordReader();
    private final Map<Path, byte[]> seen = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private volatile boolean stopped;
    private volatile int files;

    PollingReader(Path share) {
        this.evaluations = share.resolve("medlyss/evaluations");
    }

    @Override
    public void run() {
        while (!stopped) {
            poll();
            Thread.yield();
        }
    }

    void stop() {
        stopped = true;
    }

    /// Half files, and files that changed or went away.
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    /// How many files were seen.
    int files() {
        return files;
    }

    synchronized void poll() {
        if (!Files.isDirectory(evaluations)) {
            return;
        }
        try (Stream<Path> all = Files.walk(evaluations)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    look(file);
                }
            }
            files = seen.size();
            seen.keySet().stream().filter(file -> !Files.exists(file)).forEach(file -> faults.add("gone: " + file));
        } catch (IOException | UncheckedIOException moving) {
            // A temporary went while it was listed; the next round sees what stays.
            Thread.onSpinWait();
        }
    }

    private void look(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            faults.add("gone: " + file);
            return;
        }
        byte[] before = seen.put(file, bytes);
        if (before != null && Arrays.equals(before, bytes)) {
            return;
        }
        if (before != null) {
            faults.add("changed: " + file);
        }
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (reader.read(line.getBytes(StandardCharsets.UTF_8)) instanceof RecordReading.Refused refused) {
                faults.add(refused + ": " + file);
            }
        }
    }
}
