package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Finding;

/// The small files of a folder, each read alone: one that cannot be read says nothing, and is told of.
///
/// @param read        what they hold, by their names
/// @param fingerprint changes with any of them
/// @param findings    one for each file that cannot be used
record PublishedFolder<T>(List<T> read, String fingerprint, List<Finding> findings) {

    /// Reads the bytes of a file of that name.
    @FunctionalInterface
    interface Reading<T> {
        T read(String file, byte[] bytes) throws FileRefusedException;
    }

    /// @param name    what the folder is called below `medlyss`
    /// @param finding tells of a file, by its path and what is wrong
    static <T> PublishedFolder<T> read(
            Path folder, String name, Reading<T> reading, BiFunction<String, String, Finding> finding)
            throws IOException {
        List<T> read = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            String path = name + "/" + file.getFileName();
            try {
                byte[] bytes = bytes(file);
                seen.append(path).append(HexFormat.of().formatHex(Sha256.of(bytes)));
                read.add(reading.read(file.getFileName().toString(), bytes));
            } catch (FileRefusedException refused) {
                findings.add(finding.apply(path, (refused.reason() + " " + refused.place()).strip()));
            } catch (NoSuchFileException goneMeanwhile) {
                System.getLogger(PublishedFolder.class.getName())
                        .log(System.Logger.Level.DEBUG, "gone while it was read", goneMeanwhile);
            } catch (IOException cannot) {
                seen.append(path).append("unreadable");
                findings.add(finding.apply(path, RecordReading.Reason.UNREADABLE.name()));
            }
        }
        return new PublishedFolder<>(read, Sha256.hex(seen.toString()), findings);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothing) {
            return List.of();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(RecordReading.MAX_BYTES + 1);
        }
    }
}
