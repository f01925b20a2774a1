package se.medlyss.support;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.FileOps;

/// A disk that does what it is asked, until it is told to misbehave.
public final class LyingFiles implements FileOps {

    /// What disks and shares do.
    public enum Lie {
        NONE,
        /// The network drive is not there.
        AWAY,
        READ_ONLY,
        DENIED,
        /// Half of the bytes fit.
        FULL_HALFWAY,
        /// Somebody else has the file open.
        HELD,
        /// No answer.
        HANGS,
        /// Says that the file is there, and drops it.
        LOSES,
        /// Writes under the final name, without a step that is whole.
        IN_PLACE
    }

    private final DiskFiles disk = new DiskFiles();
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Lie lie = Lie.NONE;
    private volatile int heldFor = Integer.MAX_VALUE;
    private volatile int refusals;
    private volatile Runnable halfway = () -> {};
    private volatile Lie next = Lie.NONE;
    private final AtomicInteger readsLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger untilNext = new AtomicInteger(Integer.MAX_VALUE);

    /// From now on.
    public LyingFiles tell(Lie newLie) {
        lie = newLie;
        return this;
    }

    /// After so many files of records have got their names.
    public LyingFiles tellAfter(int files, Lie newLie) {
        next = newLie;
        untilNext.set(files);
        return this;
    }

    /// The network drive goes away at the reading after so many.
    public void awayAfterReading(int files) {
        readsLeft.set(files);
    }

    /// The file is held for so many tries, and then let go.
    public LyingFiles holdFor(int tries) {
        heldFor = tries;
        return tell(Lie.HELD);
    }

    /// What happens while half of a file that is written in place is there.
    public void whenHalfway(Runnable look) {
        halfway = look;
    }

    /// How often something was refused.
    public int refusals() {
        return refusals;
    }

    /// Lets go of what hangs.
    public void release() {
        lie = Lie.NONE;
        released.countDown();
    }

    @Override
    public boolean isFolder(Path folder) {
        while (lie == Lie.HANGS && released.getCount() > 0) {
            awaitRelease();
        }
        return lie != Lie.AWAY && disk.isFolder(folder);
    }

    /// A dead share does not care for interruptions.
    private void awaitRelease() {
        try {
            released.await();
        } catch (InterruptedException ignored) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        disk.createFolders(folder);
    }

    @Override
    public void writeNew(Path file, byte[] bytes) throws IOException {
        switch (lie) {
            case READ_ONLY -> throw refused(new FileSystemException(file.toString(), null, "Read-only file system"));
            case DENIED -> throw refused(new AccessDeniedException(file.toString()));
            case FULL_HALFWAY -> {
                disk.writeNew(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw refused(new IOException("No space left on device"));
            }
            case NONE, AWAY, HELD, HANGS, LOSES, IN_PLACE -> disk.writeNew(file, bytes);
        }
    }

    @Override
    public void publish(Path temporary, Path target) throws IOException {
        if (lie == Lie.HELD && heldFor > 0) {
            heldFor--;
            throw refused(new FileSystemException(target.toString(), null, "används av en annan process"));
        }
        if (lie == Lie.IN_PLACE) {
            byte[] bytes = Files.readAllBytes(temporary);
            Files.write(target, Arrays.copyOf(bytes, bytes.length / 2));
            halfway.run();
            Files.write(target, bytes);
            disk.delete(temporary);
            return;
        }
        disk.publish(temporary, target);
        if (target.toString().contains("month=") && untilNext.decrementAndGet() == 0) {
            lie = next;
        }
        if (lie == Lie.LOSES) {
            Files.delete(target);
        }
    }

    private <T extends IOException> T refused(T fault) {
        refusals++;
        return fault;
    }

    @Override
    public void syncFolder(Path folder) {
        disk.syncFolder(folder);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        if (readsLeft.getAndDecrement() == 0) {
            lie = Lie.AWAY;
        }
        if (lie == Lie.AWAY) {
            throw refused(new IOException("the network path was not found"));
        }
        return disk.read(file, limit);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public Instant changedAt(Path file) throws IOException {
        return disk.changedAt(file);
    }

    @Override
    public long usableSpace(Path folder) throws IOException {
        return lie == Lie.FULL_HALFWAY ? 0 : disk.usableSpace(folder);
    }

    @Override
    public boolean readOnly(Path folder) throws IOException {
        return lie == Lie.READ_ONLY || disk.readOnly(folder);
    }
}
