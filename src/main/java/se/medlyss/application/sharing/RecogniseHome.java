package se.medlyss.application.sharing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.HomeMark;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Identity;
import se.medlyss.application.StorageException;

/// Tells whether this home is the one that wrote its records, or a copy or an older state of it. Two homes that
/// go on in one chain would both write number 18; so a copy becomes a new writer, which names its predecessor.
///
/// A home is the same when it stands where it stood and the mark beside the database is the one that the
/// database remembers. A whole home that was set back in its own place passes both; that is seen in the shared
/// folder, where files of its writer lie that it does not know ([RunOutbox]). Called on the store thread only.
public final class RecogniseHome {

    private static final int WRITER_BYTES = 16;
    private static final int MARK_BYTES = 8;

    private final Outbox outbox;
    private final HomeMark file;
    private final RandomGenerator random;

    /// @param random hard to guess, so that writers differ everywhere
    public RecogniseHome(Outbox outbox, HomeMark file, RandomGenerator random) {
        this.outbox = outbox;
        this.file = file;
        this.random = random;
    }

    /// Called once at each start, before anything is released.
    ///
    /// @param place where the home is, in the system's own words
    /// @return true when this home became a new writer
    public boolean atStart(String place) throws StorageException {
        Identity known = outbox.identity();
        Optional<String> beside = file.read();
        boolean unused = known.place().isEmpty();
        boolean fits = known.place().equals(place) && beside.isPresent() && remembers(known, beside.get());
        if (unused && beside.isEmpty() || fits) {
            mark(new Identity(known.writer(), known.predecessor(), place, hex(MARK_BYTES), markIn(beside)));
            return false;
        }
        String predecessor = unused ? writerIn(beside) : known.writer();
        startWriter(place, predecessor);
        return true;
    }

    /// Goes on as a new writer, because the folder holds records of this writer's that this home never made.
    public void startWriter() throws StorageException {
        Identity known = outbox.identity();
        startWriter(known.place(), known.writer());
    }

    private void startWriter(String place, @Nullable String predecessor) throws StorageException {
        mark(new Identity(hex(WRITER_BYTES), predecessor, place, hex(MARK_BYTES), ""));
    }

    /// The database first: if the file cannot be written after it, the old one is still remembered as the mark
    /// before.
    private void mark(Identity identity) throws StorageException {
        outbox.become(identity);
        file.write(identity.writer() + " " + identity.mark());
    }

    private static boolean remembers(Identity known, String beside) {
        return beside.equals(known.writer() + " " + known.mark())
                || beside.equals(known.writer() + " " + known.previousMark());
    }

    private static String markIn(Optional<String> beside) {
        return beside.map(mark -> mark.substring(mark.indexOf(' ') + 1)).orElse("");
    }

    /// A new database in an old home follows on the writer that was here before.
    private static @Nullable String writerIn(Optional<String> beside) {
        return beside.map(mark -> mark.substring(0, Math.max(0, mark.indexOf(' '))))
                .filter(writer -> writer.matches("[0-9a-f]{32}"))
                .orElse(null);
    }

    private String hex(int bytes) {
        byte[] id = new byte[bytes];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
