package se.medlyss.compile;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordScreening;

/// The records of a part in their order. Workers read some of them while those before are looked at.
final class PartRecords implements Closeable {

    /// Some thirty records as most are.
    private static final int BYTES_AT_A_TIME = 1 << 18;

    /// Keeps two workers busy; a record that is as large as one may be is read alone.
    private static final int MOST_BYTES_WAITING = 1 << 20;

    private final InputStream in;
    private final Lines lines;
    private final RecordScreening screening;
    private final ExecutorService workers;
    private final Deque<Some> waiting = new ArrayDeque<>();
    private int bytesWaiting;
    private boolean ended;

    /// Records that are being read.
    private record Some(int bytes, Future<List<ExportedRecord>> records) {}

    PartRecords(Path part, RecordScreening screening, ExecutorService workers) throws IOException {
        this.in = PartInput.of(Files.newInputStream(part));
        this.lines = new Lines(in);
        this.screening = screening;
        this.workers = workers;
    }

    /// The next records; none after the last.
    ///
    /// @throws IOException when the part is not as it was written
    List<ExportedRecord> next() throws IOException, CompilationException {
        while (!ended && bytesWaiting < MOST_BYTES_WAITING) {
            submit();
        }
        if (waiting.isEmpty()) {
            return List.of();
        }
        Some first = waiting.remove();
        bytesWaiting -= first.bytes();
        return Work.result(first.records());
    }

    private void submit() throws IOException {
        List<byte[]> some = new ArrayList<>();
        int bytes = 0;
        while (bytes < BYTES_AT_A_TIME && !ended) {
            if (lines.next()) {
                some.add(Arrays.copyOfRange(lines.buffer(), lines.from(), lines.to()));
                bytes += some.getLast().length;
            } else {
                ended = true;
            }
        }
        if (!some.isEmpty()) {
            waiting.add(new Some(bytes, workers.submit(() -> read(some))));
            bytesWaiting += bytes;
        }
    }

    private List<ExportedRecord> read(List<byte[]> records) throws IOException {
        try {
            return records.stream()
                    .map(bytes -> screening.read(bytes, 0, bytes.length))
                    .toList();
        } catch (IllegalArgumentException refused) {
            throw new IOException(refused);
        }
    }

    @Override
    public void close() throws IOException {
        waiting.forEach(some -> some.records().cancel(false));
        in.close();
    }
}
