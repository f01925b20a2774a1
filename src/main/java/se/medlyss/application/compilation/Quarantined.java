package se.medlyss.application.compilation;

import java.util.Comparator;
import se.medlyss.application.RecordReading;

/// A file, or a line of a batch, that was refused. It was left where it is. The text `compile.refused.<reason>` says
/// why.
///
/// @param path   relative to `<share>/medlyss`, with `/`
/// @param line   1 for the first of a batch; 0 for a file that is one record, or that was refused whole
/// @param place  where in the record; empty for all of it
/// @param detail what is wrong there; empty when the reason says it all
public record Quarantined(String path, int line, RecordReading.Reason reason, String place, String detail)
        implements Comparable<Quarantined> {

    private static final Comparator<Quarantined> ORDER =
            Comparator.comparing(Quarantined::path).thenComparingInt(Quarantined::line);

    @Override
    public int compareTo(Quarantined other) {
        return ORDER.compare(this, other);
    }
}
