package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.StorageException;

/// The ids of what was erased, in a small file beside the database, as long as a backup may still hold it: a backup
/// that is restored must not bring back what somebody had erased. Random ids and times, nothing else.
final class ErasedList {

    private static final System.Logger LOG = System.getLogger(ErasedList.class.getName());

    private final Path file;
    private final InstantSource clock;

    ErasedList(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    private record Entry(UUID id, Instant at) {

        static Optional<Entry> of(String line) {
            try {
                int space = line.indexOf(' ');
                return space < 0
                        ? Optional.empty()
                        : Optional.of(new Entry(
                                UUID.fromString(line.substring(0, space)), Instant.parse(line.substring(space + 1))));
            } catch (IllegalArgumentException | DateTimeException halfALine) {
                LOG.log(Level.DEBUG, "a line was cut short", halfALine);
                return Optional.empty();
            }
        }

        String line() {
            return "\n" + id + " " + at;
        }

        boolean isPast(Instant now) {
            return at.plus(BackupPolicy.OLDEST).isBefore(now);
        }
    }

    /// Notes what is about to be erased, on the disk before it returns. A disk that does not take it does not keep
    /// anybody from erasing.
    void add(UUID evaluation) {
        byte[] line = new Entry(evaluation, clock.instant()).line().getBytes(StandardCharsets.US_ASCII);
        try {
            boolean made = !Files.exists(file);
            Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
            if (made) {
                DurableFiles.syncName(file);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a restored backup may bring back what is erased now", e);
        }
    }

    /// Everything that may still be in a backup.
    static List<UUID> idsIn(Path file) throws StorageException {
        return entries(file).stream().map(Entry::id).toList();
    }

    private static List<Entry> entries(Path file) throws StorageException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .flatMap(line -> Entry.of(line).stream())
                    .toList();
        } catch (IOException e) {
            throw DurableFiles.explained(e, file);
        }
    }

    /// Forgets what no backup can hold any more.
    void tidy(Instant now) throws StorageException {
        List<Entry> entries = entries(file);
        List<Entry> kept = entries.stream().filter(entry -> !entry.isPast(now)).toList();
        if (kept.size() == entries.size()) {
            return;
        }
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(temporary, kept.stream().map(Entry::line).collect(Collectors.joining()));
            DurableFiles.sync(temporary);
            DurableFiles.publish(temporary, file);
        } catch (IOException e) {
            throw DurableFiles.explained(e, file);
        }
    }
}
