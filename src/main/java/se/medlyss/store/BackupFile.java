package se.medlyss.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A file, or a folder with files, that is kept for a time: its name tells when it was made.
///
/// @param at    to the second
/// @param bytes its size
record BackupFile(Path path, Instant at, long bytes) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String PREFIX = "medlyss-";
    private static final String SUFFIX = ".db";

    /// The name of a backup that is made now.
    static String name(Instant now) {
        return PREFIX + stamp(now) + SUFFIX;
    }

    static String stamp(Instant now) {
        return STAMP.format(now);
    }

    /// The backups in a folder, newest first. Everything else in it is passed over.
    static List<BackupFile> in(Path folder) throws IOException {
        return list(folder, PREFIX, SUFFIX);
    }

    /// The damaged stores in a folder, newest first.
    static List<BackupFile> setAsideIn(Path folder) throws IOException {
        return list(folder, "", "");
    }

    private static List<BackupFile> list(Path folder, String prefix, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream()
                    .flatMap(path -> parse(path, prefix, suffix).stream())
                    .sorted(Comparator.comparing(BackupFile::at).reversed())
                    .toList();
        }
    }

    private static Optional<BackupFile> parse(Path path, String prefix, String suffix) {
        String name = path.getFileName().toString();
        if (!name.startsWith(prefix) || !name.endsWith(suffix)) {
            return Optional.empty();
        }
        try {
            String stamp = name.substring(prefix.length(), name.length() - suffix.length());
            return Optional.of(new BackupFile(
                    path, STAMP.parse(stamp, Instant::from), path.toFile().length()));
        } catch (DateTimeParseException somethingElse) {
            return Optional.empty();
        }
    }
}
