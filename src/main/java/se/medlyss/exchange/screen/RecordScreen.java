package se.medlyss.exchange.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.Late;
import se.medlyss.exchange.RecordReader;

/// Checks the records of the shared folder for the central compilation.
public final class RecordScreen implements RecordScreening {

    private final Late<ByteScreen> fast = new Late<>(ByteScreen::new);
    private final Late<RecordReader> strict = new Late<>(RecordReader::new);

    @Override
    public Screened screen(byte[] bytes, int from, int to) {
        Valid valid = fast.get().screen(bytes, from, to);
        return valid == null ? strictly(bytes, from, to) : valid;
    }

    @Override
    public @Nullable Valid screenLine(byte[] bytes, int from, int to) {
        return fast.get().screenLine(bytes, from, to);
    }

    private Screened strictly(byte[] bytes, int from, int to) {
        byte[] record = Arrays.copyOfRange(bytes, from, to);
        return switch (strict.get().readWhoeverSigned(record)) {
            case RecordReading.Refused(var reason, var place, var detail) -> new Refused(reason, place, detail);
            case RecordReading.Read(var read, byte[] canonical) ->
                new Valid(RecordFacts.of(read), canonical, 0, canonical.length);
        };
    }

    @Override
    public ExportedRecord read(byte[] bytes, int from, int to) {
        ByteScreen.Parted parted = fast.get().parted(bytes, from, to);
        return parted == null ? strict(Arrays.copyOfRange(bytes, from, to)) : checked(parted);
    }

    private ExportedRecord checked(ByteScreen.Parted parted) {
        try {
            return strict.get().checked(parted.rest(), parted.rules());
        } catch (FileRefusedException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private ExportedRecord strict(byte[] record) {
        return switch (strict.get().readWhoeverSigned(record)) {
            case RecordReading.Read(var read, var _) -> read;
            case RecordReading.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }
}
