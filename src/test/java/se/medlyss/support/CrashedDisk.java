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
/// nothing, or any part in any order, down to single sectors. A name (made, removed, or given to another file) is
/// synced with its folder, whatever was synced of the file.
public final class CrashedDisk {

    private static final int SECTOR = 512;

    /// What the disk keeps of what was not synced.
    public enum Kept {
        NOTHING,
        ALL,
        ANYTHING
    }

    private final Path folder;
    private final Map<Path, Content> names = new LinkedHashMap<>();
    private final Map<Path, Content> durableNames = new LinkedHashMap<>();
    private final List<NameChange> pendingNames = new ArrayList<>();

    public CrashedDisk(Path folder) {
        this.folder = folder;
    }

    private static final class Content {
        private byte[] durable = new byte[0];
        private final List<DiskCall> pending = new ArrayList<>();
    }

    /// What happened to the names of a folder.
    private sealed interface NameChange {

        /// The name that is durable with its folder.
        Path name();

        void in(Map<Path, Content> names);
    }

    private record Made(Path name, Content content) implements NameChange {
        @Override
        public void in(Map<Path, Content> names) {
            names.put(name, content);
        }
    }

    private record Gone(Path name) implements NameChange {
        @Override
        public void in(Map<Path, Content> names) {
            names.remove(name);
        }
    }

    /// A name that was given to another file, at once: never both, never neither.
    private record Moved(Path from, Path name, Content content) implements NameChange {
        @Override
        public void in(Map<Path, Content> names) {
            names.remove(from, content);
            names.put(name, content);
        }
    }

    /// The program asked for this.
    public void apply(DiskCall call) {
        switch (call) {
            case DiskCall.Created(Path file) -> change(new Made(file, new Content()));
            case DiskCall.Written written -> pending(written.file()).add(written);
            case DiskCall.Truncated truncated -> pending(truncated.file()).add(truncated);
            case DiskCall.Removed(Path file) -> change(new Gone(file));
            case DiskCall.Renamed(Path from, Path to) -> change(new Moved(from, to, there(from)));
            case DiskCall.Synced(Path synced) -> sync(synced);
            case DiskCall.Said _ -> {}
        }
    }

    private void change(NameChange change) {
        change.in(names);
        pendingNames.add(change);
    }

    private List<DiskCall> pending(Path file) {
        return there(file).pending;
    }

    private Content there(Path file) {
        Content content = names.get(file);
        if (content == null) {
            throw new IllegalStateException("a file that was never made: " + file);
        }
        return content;
    }

    private void sync(Path synced) {
        Content content = names.get(synced);
        if (content != null) {
            content.durable = result(content, Kept.ALL, new Random(0));
            content.pending.clear();
        } else {
            pendingNames.removeIf(change -> {
                boolean here = synced.equals(change.name().getParent());
                if (here) {
                    change.in(durableNames);
                }
                return here;
            });
        }
    }

    /// Lays what is left of the files in another folder.
    public void leaveIn(Path target, Kept kept, Random random) throws IOException {
        for (var file : namesLeft(kept, random).entrySet()) {
            Path copy = target.resolve(folder.relativize(file.getKey()).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, result(file.getValue(), kept, random));
        }
    }

    private Map<Path, Content> namesLeft(Kept kept, Random random) {
        Map<Path, Content> left = new LinkedHashMap<>(durableNames);
        for (NameChange change : pendingNames) {
            if (kept == Kept.ALL || kept == Kept.ANYTHING && random.nextBoolean()) {
                change.in(left);
            }
        }
        return left;
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
