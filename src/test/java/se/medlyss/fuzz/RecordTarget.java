package se.medlyss.fuzz;

import java.util.Arrays;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.screen.RecordScreen;

/// A record of the shared folder: whatever the fast reader passes, the strict one passes too, and says the same of it.
public final class RecordTarget {

    private static final RecordScreen FAST = new RecordScreen();
    private static final RecordReader STRICT = new RecordReader();

    private RecordTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        RecordScreening.Screened screened = FAST.screen(bytes, 0, bytes.length);
        boolean same = switch (STRICT.read(bytes)) {
            case RecordReading.Refused(var reason, var _, var _) ->
                screened instanceof RecordScreening.Refused refused && refused.reason() == reason;
            case RecordReading.Read(var record, byte[] canonical) ->
                screened instanceof RecordScreening.Valid valid
                        && valid.facts().equals(RecordFacts.of(record))
                        && Arrays.equals(canonical, Arrays.copyOfRange(valid.bytes(), valid.from(), valid.to()));
        };
        if (!same) {
            throw new IllegalStateException("the two readers do not agree: " + screened);
        }
    }
}
