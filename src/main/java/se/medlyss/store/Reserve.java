package se.medlyss.store;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import se.medlyss.application.DiskReserve;
import se.medlyss.application.StorageException;

/// The ballast: a file of 8 MiB that is deleted when the disk is full, so that the running call can go on. It is
/// filled with noise, because a file system that compresses, or leaves holes, would reserve nothing for zeros.
final class Reserve implements DiskReserve {

    static final int SIZE = 8 * 1024 * 1024;

    /// The reserve is laid again only when that much is left beside it.
    private static final long ROOM_TO_SPARE = 8L * SIZE;

    private static final System.Logger LOG = System.getLogger(Reserve.class.getName());

    private final Path file;
    private volatile State state = State.KEPT;

    Reserve(Path file) {
        this.file = file;
    }

    @Override
    public State state() {
        return state;
    }

    /// Gives the reserve up. True when there was one, so that there is room now.
    boolean release() {
        try {
            boolean there = Files.deleteIfExists(file);
            LOG.log(Level.WARNING, there ? "the disk is full: the reserve is given up" : "the disk is full");
            state = State.RELEASED;
            return there;
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the reserve cannot be given up", e);
            return false;
        }
    }

    @Override
    public void lay() throws StorageException {
        layIfMissing();
    }

    /// True when it was laid now. What was written of it is removed when the disk did not take it after all.
    boolean layIfMissing() throws StorageException {
        try {
            return write();
        } catch (IOException e) {
            lacking();
            throw DurableFiles.explained(e, file);
        }
    }

    /// One that was given up is told as that until it is laid again.
    private void lacking() {
        if (state == State.KEPT) {
            state = State.MISSING;
        }
    }

    private boolean write() throws IOException {
        if (DurableFiles.size(file) == SIZE) {
            state = State.KEPT;
            return false;
        }
        if (DurableFiles.roomFor(file) < SIZE + ROOM_TO_SPARE) {
            lacking();
            return false;
        }
        boolean laid = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] noise = new byte[SIZE];
            new SplittableRandom(SIZE).nextBytes(noise);
            out.write(noise);
            laid = true;
        } finally {
            if (!laid) {
                Files.deleteIfExists(file);
            }
        }
        DurableFiles.sync(file);
        state = State.KEPT;
        return true;
    }
}
