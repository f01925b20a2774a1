package se.medlyss.exchange.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// File operations that wait for virus scanners and indexers: what fails like a sharing violation is tried
/// again after 20 ms, doubling, for a minute.
///
/// Java names such a violation only in words, and Windows in the words of its language. So it is told by what
/// it is not: the folder can be reached, it is not full and not read-only, and the fault is none that has a
/// name of its own. Denied access counts for names only: the temporary beside it was just written.
public final class PatientFiles implements FileOps {

    static final long FIRST_WAIT_MS = 20;
    static final long LONGEST_MS = 60_000;

    private static final long SMALL_FILE = 64 * 1024;

    /// How to wait.
    @FunctionalInterface
    public interface Pause {
        void forMs(long ms) throws InterruptedException;
    }

    private final FileOps files;
    private final Pause pause;

    public PatientFiles(FileOps files, Pause pause) {
        this.files = files;
        this.pause = pause;
    }

    @Override
    public boolean isFolder(Path folder) throws IOException {
        return files.isFolder(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        files.createFolders(folder);
    }

    /// Not waited for: nobody else knows the temporary's name yet.
    @Override
    public void writeNew(Path file, byte[] bytes) throws IOException {
        files.writeNew(file, bytes);
    }

    @Override
    public void publish(Path temporary, Path target) throws IOException {
        patiently(target, true, () -> files.publish(temporary, target));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        files.syncFolder(folder);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        byte[][] bytes = new byte[1][];
        patiently(file, false, () -> bytes[0] = files.read(file, limit));
        return bytes[0];
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return files.list(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        patiently(file, true, () -> files.delete(file));
    }

    @Override
    public Instant changedAt(Path file) throws IOException {
        return files.changedAt(file);
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        return files.usableSpace(folder);
    }

    @Override
    public boolean readOnly(Path folder) throws IOException {
        return files.readOnly(folder);
    }

    @FunctionalInterface
    private interface Operation {
        void run() throws IOException;
    }

    private void patiently(Path file, boolean denialPasses, Operation operation) throws IOException {
        long waited = 0;
        long wait = FIRST_WAIT_MS;
        while (true) {
            try {
                operation.run();
                return;
            } catch (FileSystemException fault) {
                boolean passes = isNameless(fault) || denialPasses && fault instanceof AccessDeniedException;
                if (!passes || waited >= LONGEST_MS || !inGoodOrder(FileOps.folderOf(file))) {
                    throw fault;
                }
            }
            long now = Math.min(wait, LONGEST_MS - waited);
            await(now);
            waited += now;
            wait *= 2;
        }
    }

    private static boolean isNameless(FileSystemException fault) {
        return fault.getClass() == FileSystemException.class;
    }

    private boolean inGoodOrder(Path folder) throws IOException {
        return files.isFolder(folder) && !files.readOnly(folder) && files.usableSpace(folder) > SMALL_FILE;
    }

    private void await(long ms) throws InterruptedIOException {
        try {
            pause.forMs(ms);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
