package se.medlyss.exchange;

import java.util.Arrays;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;

/// Checks the records of the shared folder for the central compilation.
public final class RecordScreen implements RecordScreening {

    private final RecordReader reader = new RecordReader();
    private final ByteScreen fast = new ByteScreen();

    @Override
    public Screened screen(byte[] bytes, int from, int to) {
        Valid valid = fast.screen(bytes, from, to);
        return valid == null ? strictly(bytes, from, to) : valid;
    }

    private Screened strictly(byte[] bytes, int from, int to) {
        byte[] record = Arrays.copyOfRange(bytes, from, to);
        return switch (reader.read(record)) {
            case RecordReading.Refused(var reason, var place, var detail) -> new Refused(reason, place, detail);
            case RecordReading.Read(var read, byte[] canonical) ->
                new Valid(RecordFacts.of(read), canonical, 0, canonical.length);
        };
    }

    @Override
    public ExportedRecord read(byte[] bytes, int from, int to) {
        byte[] record = Arrays.copyOfRange(bytes, from, to);
        return fast.screen(record, 0, record.length) == null ? strict(record) : checked(record);
    }

    private ExportedRecord checked(byte[] record) {
        try {
            return reader.checked(record);
        } catch (FileRefusedException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private ExportedRecord strict(byte[] record) {
        return switch (reader.read(record)) {
            case RecordReading.Read(var read, var _) -> read;
            case RecordReading.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }
}
