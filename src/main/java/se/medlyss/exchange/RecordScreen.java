package se.medlyss.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;

/// Checks the records of the shared folder for the central compilation.
public final class RecordScreen implements RecordScreening {

    /// Made when it is first asked for: most runs find nothing new, and the schema takes longer than they do.
    private volatile @Nullable Readers made;

    private record Readers(RecordReader strict, ByteScreen fast) {}

    private Readers readers() {
        Readers ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized Readers make() {
        Readers ready = made;
        if (ready == null) {
            ready = new Readers(new RecordReader(), new ByteScreen());
            made = ready;
        }
        return ready;
    }

    @Override
    public Screened screen(byte[] bytes, int from, int to) {
        Valid valid = readers().fast().screen(bytes, from, to);
        return valid == null ? strictly(bytes, from, to) : valid;
    }

    private Screened strictly(byte[] bytes, int from, int to) {
        byte[] record = Arrays.copyOfRange(bytes, from, to);
        return switch (readers().strict().readWhoeverSigned(record)) {
            case RecordReading.Refused(var reason, var place, var detail) -> new Refused(reason, place, detail);
            case RecordReading.Read(var read, byte[] canonical) ->
                new Valid(RecordFacts.of(read), canonical, 0, canonical.length);
        };
    }

    @Override
    public ExportedRecord read(byte[] bytes, int from, int to) {
        byte[] record = Arrays.copyOfRange(bytes, from, to);
        return readers().fast().screen(record, 0, record.length) == null ? strict(record) : checked(record);
    }

    private ExportedRecord checked(byte[] record) {
        try {
            return readers().strict().checked(record);
        } catch (FileRefusedException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private ExportedRecord strict(byte[] record) {
        return switch (readers().strict().readWhoeverSigned(record)) {
            case RecordReading.Read(var read, var _) -> read;
            case RecordReading.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }
}
