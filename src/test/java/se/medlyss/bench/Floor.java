package se.medlyss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What files cost at least.
final class Floor {

    private static final int BUFFER = 64 * 1024;
    private static final int DEEPEST = 9;

    private Floor() {}

    /// The system's own `cat` over all files below a folder, found by its `find`; where it has none, as [#read].
    static void cat(Path folder) throws IOException, InterruptedException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            read(folder);
            return;
        }
        Process process = new ProcessBuilder(
                        "sh", "-c", "find \"$0\" -type f -print0 | xargs -0 cat", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("cat failed below " + folder);
        }
    }

    /// The same in this process, which is warm.
    static void read(Path folder) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (Path file : files(folder)) {
            try (InputStream in = Files.newInputStream(file)) {
                while (in.read(buffer) >= 0) {
                    // Reads on.
                }
            }
        }
    }

    /// Finds every file, with its size and time, as `ls -lR` does.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.find(folder, DEEPEST, (_, attributes) -> attributes.isRegularFile())) {
            return files.toList();
        }
    }
}
