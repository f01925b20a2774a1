package se.medlyss.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of this process that is written over and over, for readers that take nothing else.
final class ScratchFile {

    private ScratchFile() {}

    static Path of(byte[] bytes, String ending) throws IOException {
        Path file = Path.of(
                System.getProperty("java.io.tmpdir"),
                "medlyss-fuzz-" + ProcessHandle.current().pid() + ending);
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }
}
