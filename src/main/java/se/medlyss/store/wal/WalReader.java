package se.medlyss.store.wal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a log frame by frame, to the last whole one, also past what is broken: what follows a broken frame is known
/// by its own checksum, which goes on from the one that the broken frame names.
final class WalReader implements Closeable {

    /// How a frame is found.
    enum State {
        /// As it was written.
        WHOLE,
        /// One flipped bit was turned back.
        MENDED,
        /// One bit was flipped, and which one is not known: it was whole once.
        FLIPPED,
        /// Not what was written, or left over from another log.
        BROKEN;

        /// Whether what was written is known.
        boolean isKnown() {
            return this == WHOLE || this == MENDED;
        }
    }

    /// A frame and how it was found.
    ///
    /// @param pageKnown whether a broken frame's page can be believed, once the next frame goes on from it
    record Read(WalFrame frame, State state, boolean pageKnown) {}

    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final byte[] asFound;
    private final @Nullable WalHeader header;
    private final Path log;
    private final Map<Integer, Long> places = new HashMap<>();
    private long at = WalHeader.LENGTH;
    private Checksum before = Checksum.ZERO;

    WalReader(Path log) throws IOException {
        this.log = log;
        in = new BufferedInputStream(Files.newInputStream(log), BUFFER);
        boolean ready = false;
        try {
            asFound = in.readNBytes(WalHeader.LENGTH);
            header = asFound.length < WalHeader.LENGTH
                    ? null
                    : WalHeader.mended(asFound).orElse(null);
            if (header != null) {
                before = header.checksum();
            }
            ready = true;
        } finally {
            if (!ready) {
                in.close();
            }
        }
    }

    /// The header as it was written; empty when it cannot be known.
    Optional<WalHeader> header() {
        return Optional.ofNullable(header);
    }

    boolean headerIsAsFound() {
        return header != null && Arrays.equals(asFound, header.bytes());
    }

    /// Whether anything but zeros follows.
    boolean hasMore() throws IOException {
        int next = in.read();
        while (next == 0) {
            next = in.read();
        }
        return next > 0;
    }

    /// The next frame; empty after the last whole one, or without a header.
    Optional<Read> next() throws IOException {
        if (header == null) {
            return Optional.empty();
        }
        WalFrame frame = new WalFrame(in.readNBytes(header.frameLength()));
        if (frame.bytes().length < header.frameLength()) {
            return Optional.empty();
        }
        int strange = frame.strangeBits(header);
        State state = State.BROKEN;
        boolean pageKnown = strange <= 1;
        if (frame.summed(before, header.bigEndian()).equals(frame.named()) && strange <= 1) {
            // The salts are not summed.
            state = strange == 0 ? State.WHOLE : State.MENDED;
        } else if (strange == 0) {
            WalFrame.Mending mending = frame.mend(before, header.bigEndian(), this::earlier);
            state = switch (mending) {
                case DONE -> State.MENDED;
                case FLIPPED_IN_PAGE, FLIPPED_ANYWHERE -> State.FLIPPED;
                case NOT_FLIPPED -> State.BROKEN;
            };
            pageKnown = mending != WalFrame.Mending.FLIPPED_ANYWHERE;
        }
        before = frame.named();
        if (state.isKnown()) {
            places.put(frame.page(), at);
        }
        at += header.frameLength();
        return Optional.of(new Read(frame, state, pageKnown));
    }

    /// A page as an earlier frame has it, else as the database file does, else empty.
    private byte[] earlier(int page) throws IOException {
        int size = Objects.requireNonNull(header).pageSize();
        Long place = places.get(page);
        String name = log.getFileName().toString();
        Path file = place == null ? log.resolveSibling(name.substring(0, name.length() - "-wal".length())) : log;
        long from = place == null ? (page - 1L) * size : place + WalFrame.HEADER;
        ByteBuffer content = ByteBuffer.allocate(size);
        if (Files.exists(file) && from >= 0) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                channel.read(content, from);
            }
        }
        return content.array();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
