package se.medlyss.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordFacts;

/// A month's part as it will be if nothing comes between: written while its records are read for the first time, so
/// that they need not be read again. It lies on this computer's own disk, holds persons' data, and is gone with the
/// process.
final class Draft implements AutoCloseable {

    private final FileChannel channel;
    private final PartOutput out;
    private final PartName name = new PartName();
    private @Nullable RecordFacts last;
    private @Nullable String ended;

    private Draft(FileChannel channel, PartOutput.Helper helper) throws IOException {
        this.channel = channel;
        this.out = new PartOutput(new BufferedOutputStream(Channels.newOutputStream(channel)), helper);
    }

    static Draft begin(Path folder, PartOutput.Helper helper) throws IOException {
        Path file = Files.createTempFile(folder, "draft", ".tmp");
        return new Draft(
                FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                helper);
    }

    /// Adds a record. False when it does not follow on the one before, and the draft is good for nothing.
    boolean add(RecordFacts facts, byte[] bytes, int from, int to) throws IOException, CompilationException {
        RecordFacts before = last;
        int order = before == null ? -1 : RecordFacts.ORDER.compare(before, facts);
        if (before != null && order == 0) {
            return before.signature().equals(facts.signature());
        }
        if (order > 0) {
            return false;
        }
        last = facts;
        name.add(facts);
        out.add(bytes, from, to);
        return true;
    }

    /// Nothing more comes.
    void end() throws IOException, CompilationException {
        out.finish();
        ended = name.end();
    }

    /// Whether it holds just the records of the part of that name.
    boolean is(String partName) {
        return partName.equals(ended);
    }

    void copyTo(Path target) throws IOException {
        try (FileChannel to = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = 0;
            while (at < channel.size()) {
                at += channel.transferTo(at, channel.size() - at, to);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
