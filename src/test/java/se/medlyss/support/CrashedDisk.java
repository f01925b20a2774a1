package se.medlyss.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What may be left of files after a power cut. A disk keeps what was synced; of everything since it may keep all,
/// nothing, or any part in any order, down to single sectors.
public final class CrashedDisk {

    private static final int SECTOR = 512;

    /// What the disk keeps of what was not synced.
    public enum Kept {
        NOTHING,
        ALL,
        ANYTHING
    }

    private final Path folder;
    private final Map<Path, Content> files = new LinkedHashMap<>();

    public CrashedDisk(Path folder) {
        this.folder = folder;
    }

    private static final class Content {
        private byte[] durable = new byte[0];
        private final List<DiskCall> pending = new ArrayList<>();
        private boolean nameIsDurable;
        private boolean removed;
    }

    /// The program asked for this.
    public void apply(DiskCall call) {
        switch (call) {
            case DiskCall.Created(Path file) -> files.merge(file, new Content(), CrashedDisk::madeAgain);
            case DiskCall.Written written -> of(written.file()).pending.add(written);
            case DiskCall.Truncated truncated -> of(truncated.file()).pending.add(truncated);
            case DiskCall.Removed(Path file) -> of(file).removed = true;
            case DiskCall.Renamed(Path from, Path to) -> files.put(to, files.remove(from));
            case DiskCall.Synced(Path synced) -> sync(synced);
            case DiskCall.Said _ -> {}
        }
    }

    /// A file of the same name begins empty, whatever became of the one before.
    private static Content madeAgain(Content before, Content made) {
        made.nameIsDurable = before.nameIsDurable && !before.removed;
        return made;
    }

    private Content of(Path file) {
        return files.computeIfAbsent(file, _ -> new Content());
    }

    private void sync(Path synced) {
        Content content = files.get(synced);
        if (content != null) {
            content.durable = result(content, Kept.ALL, new Random(0));
            content.pending.clear();
        } else {
            files.entrySet().removeIf(file -> synced.equals(file.getKey().getParent()) && file.getValue().removed);
            files.forEach((file, made) -> made.nameIsDurable |= synced.equals(file.getParent()));
        }
    }

    /// Lays what is left of the files in another folder.
    public void leaveIn(Path target, Kept kept, Random random) throws IOException {
        for (var file : files.entrySet()) {
            if (isThere(file.getValue(), kept, random)) {
                Path copy = target.resolve(folder.relativize(file.getKey()).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, result(file.getValue(), kept, random));
            }
        }
    }

    private static boolean isThere(Content content, Kept kept, Random random) {
        boolean withoutLatest = content.nameIsDurable;
        boolean withLatest = !content.removed;
        return switch (kept) {
            case NOTHING -> withoutLatest;
            case ALL -> withLatest;
            case ANYTHING -> random.nextBoolean() ? withoutLatest : withLatest;
        };
    }

    private static byte[] result(Content content, Kept kept, Random random) {
        Growing bytes = new Growing(content.durable);
        for (DiskCall call : content.pending) {
            if (kept == Kept.ALL || kept == Kept.ANYTHING && random.nextBoolean()) {
                switch (call) {
                    case DiskCall.Written written ->
                        bytes.write(
                                (int) written.at(), kept == Kept.ALL ? written.bytes() : torn(written.bytes(), random));
                    case DiskCall.Truncated truncated -> bytes.resize((int) truncated.size());
                    case DiskCall other -> throw new IllegalStateException("not about content: " + other);
                }
            }
        }
        return bytes.bytes();
    }

    /// A file's content that grows in large steps.
    private static final class Growing {
        private byte[] buffer;
        private int size;

        Growing(byte[] begin) {
            buffer = begin.clone();
            size = begin.length;
        }

        void write(int at, byte[] bytes) {
            if (at + bytes.length > size) {
                resize(at + bytes.length);
            }
            System.arraycopy(bytes, 0, buffer, at, bytes.length);
        }

        void resize(int newSize) {
            if (newSize > buffer.length) {
                buffer = Arrays.copyOf(buffer, Math.max(newSize, 2 * buffer.length));
            } else if (newSize < size) {
                Arrays.fill(buffer, newSize, size, (byte) 0);
            }
            size = newSize;
        }

        byte[] bytes() {
            return Arrays.copyOf(buffer, size);
        }
    }

    /// Now and then only the first sectors of a write arrive.
    private static byte[] torn(byte[] bytes, Random random) {
        boolean whole = bytes.length <= SECTOR || random.nextInt(4) > 0;
        return whole ? bytes : Arrays.copyOf(bytes, SECTOR * (1 + random.nextInt(bytes.length / SECTOR)));
    }
}
