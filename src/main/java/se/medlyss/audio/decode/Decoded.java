package se.medlyss.audio.decode;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was decoded last, for as long as the app runs: going back to a page does not decode two hours anew. No more is
/// kept than two hours of stereo take, the longest ago heard goes first, and all of it where memory is short. For use
/// by any thread.
final class Decoded {

    /// Two hours of two sides at 16 kHz, a byte a sample.
    static final long MOST_BYTES = 2L * 3_600 * 2 * 16_000;

    /// A file as it was when it was decoded. Another that takes its place has another time or length.
    ///
    /// @param file      the file itself, whatever led to it
    /// @param identity  what the file system knows it by, null where it tells nothing
    record As(
            Path file,
            long bytes,
            FileTime changed,
            @Nullable Object identity) {

        static As of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new As(file.toRealPath(), now.size(), now.lastModifiedTime(), now.fileKey());
        }
    }

    private record Kept(SoftReference<MemorySound> sound, long bytes) {}

    private final long mostBytes;
    private final Map<As, Kept> kept = new LinkedHashMap<>(8, 0.75f, true);

    /// @param mostBytes how much is kept of all files together
    Decoded(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// The sound of this file, if it is still there.
    synchronized Optional<MemorySound> of(As file) {
        return Optional.ofNullable(kept.get(file)).map(each -> each.sound().get());
    }

    /// Keeps it, and lets go what is too much then. Longer than all that is kept is not kept.
    synchronized void keep(As file, MemorySound sound) {
        kept.values().removeIf(each -> each.sound().get() == null);
        if (sound.bytes() > mostBytes) {
            return;
        }
        kept.put(file, new Kept(new SoftReference<>(sound), sound.bytes()));
        var oldest = kept.values().iterator();
        long all = kept.values().stream().mapToLong(Kept::bytes).sum();
        while (all > mostBytes) {
            all -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
