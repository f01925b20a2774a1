package se.medlyss.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// Records that wait on this computer's own disk to be put in order. It holds persons' data, and is gone with the
/// process.
final class Spool implements AutoCloseable {

    private final FileChannel channel;
    private final Map<String, Slot> slots = new HashMap<>();
    private long end;

    private record Slot(long start, int length) {}

    Spool(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "spool", ".tmp");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    void put(String hash, byte[] bytes, int from, int to) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, to - from);
        long at = end;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
        slots.put(hash, new Slot(end, to - from));
        end = at;
    }

    boolean has(String hash) {
        return slots.containsKey(hash);
    }

    byte[] get(String hash) throws IOException {
        Slot slot = slots.get(hash);
        if (slot == null) {
            throw new IOException("not in the spool: " + hash);
        }
        ByteBuffer buffer = ByteBuffer.allocate(slot.length());
        while (buffer.hasRemaining() && channel.read(buffer, slot.start() + buffer.position()) >= 0) {
            // Reads on.
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
