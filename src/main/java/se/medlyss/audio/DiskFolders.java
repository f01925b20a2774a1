package se.medlyss.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import se.medlyss.application.recording.FileMark;
import se.medlyss.application.recording.RecordingException;
import se.medlyss.application.recording.RecordingFolders;
import se.medlyss.application.recording.SeenFile;
import se.medlyss.application.recording.SoundFiles;

/// Recordings on this computer's drives.
public final class DiskFolders implements RecordingFolders {

    private static final int BLOCK_BYTES = 1 << 16;
    private static final int MOST_FILES = 50_000;
    private static final int DEEPEST = 8;

    @Override
    public OptionalLong size(Path file) {
        try {
            return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    @Override
    public FileMark mark(Path file) throws RecordingException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK_BYTES];
            long bytes = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                bytes += read;
            }
            return new FileMark(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new RecordingException(SoundFileReader.reason(e), "it cannot be read", e);
        }
    }

    @Override
    public List<Path> files(Path folder) {
        try (Stream<Path> below = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            return below.filter(Files::isRegularFile).limit(MOST_FILES).toList();
        } catch (IOException | UncheckedIOException gone) {
            // A folder that cannot be read holds nothing that could be opened.
            return List.of();
        }
    }

    @Override
    public boolean isThere(String folder) {
        return path(folder).filter(Files::isReadable).filter(Files::isDirectory).isPresent();
    }

    @Override
    public Optional<List<SeenFile>> newest(String folder, int most) {
        return isThere(folder) ? path(folder).map(there -> newest(there, most)) : Optional.empty();
    }

    private List<SeenFile> newest(Path folder, int most) {
        return files(folder).stream()
                .filter(DiskFolders::isNamedLikeOne)
                .flatMap(file -> seen(file).stream())
                .sorted(Comparator.comparing(SeenFile::changed).reversed().thenComparing(SeenFile::path))
                .limit(most)
                .toList();
    }

    private static Optional<SeenFile> seen(Path file) {
        try {
            return Optional.of(
                    new SeenFile(file, Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// What the user gave as a folder; empty when no folder could be called so.
    public static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static boolean isNamedLikeOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && SoundFiles.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
