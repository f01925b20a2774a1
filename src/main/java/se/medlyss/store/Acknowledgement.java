package se.medlyss.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import se.medlyss.application.StorageException;

/// The latest event that was acknowledged, in a small file beside the database while it is open. A database that does
/// not hold it after an unclean end has lost what was saved.
///
/// It is written after the commit and never synced, so that it costs a key press next to nothing: it outlives the
/// app's death, and after a power cut it may name an earlier event, which is in the database as well. A half-written
/// line is none.
final class Acknowledgement {

    private static final System.Logger LOG = System.getLogger(Acknowledgement.class.getName());

    private final Path file;

    Acknowledgement(Path file) {
        this.file = file;
    }

    private record Said(UUID evaluation, int seq) {

        static Optional<Said> of(String line) {
            String[] words = line.strip().split(" ");
            if (words.length != 3 || !words[2].equals(sum(words[0] + " " + words[1]))) {
                return Optional.empty();
            }
            return Optional.of(new Said(UUID.fromString(words[0]), Integer.parseInt(words[1])));
        }

        String line() {
            // Always of one length, so that a line covers the one before.
            String words = "%s %010d".formatted(evaluation, seq);
            return words + " " + sum(words) + "\n";
        }

        private static String sum(String words) {
            CRC32C sum = new CRC32C();
            sum.update(words.getBytes(StandardCharsets.US_ASCII));
            return "%08x".formatted(sum.getValue());
        }
    }

    /// Notes what was just committed. A disk that does not take the note takes the event's word alone.
    void say(UUID evaluation, int seq) {
        byte[] line = new Said(evaluation, seq).line().getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line), 0);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the latest acknowledgement was not noted", e);
        }
    }

    /// Whether the database was not closed cleanly.
    boolean isThere() {
        return Files.exists(file);
    }

    /// Whether the database lacks what was acknowledged.
    ///
    /// @param erased evaluations that are rightly gone
    boolean isMissingIn(Sql sql, List<UUID> erased) throws StorageException, SQLException {
        Optional<Said> said = read();
        if (said.isEmpty()) {
            return false;
        }
        return held(sql, said.get().evaluation()) < said.get().seq()
                && !erased.contains(said.get().evaluation());
    }

    private static long held(Sql sql, UUID evaluation) throws SQLException {
        return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'evaluation'") == 0
                ? 0
                : sql.number("SELECT coalesce(max(last_seq), 0) FROM evaluation WHERE id = ?", evaluation.toString());
    }

    private Optional<Said> read() throws StorageException {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            return Said.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw DurableFiles.explained(e, file);
        }
    }

    /// After a clean end there is nothing to compare.
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the latest acknowledgement stays", e);
        }
    }
}
