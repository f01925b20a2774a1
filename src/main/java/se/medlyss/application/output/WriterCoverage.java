package se.medlyss.application.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.compilation.WriterState;

/// What has arrived from one installation.
///
/// @param writer      32 hex digits
/// @param received    records that were read, of all kinds
/// @param counted     of them, evaluations that count
/// @param lastWritten when the latest record was written, by its own clock
/// @param missing     numbers that should be there and are not, ascending
public record WriterCoverage(String writer, long received, long counted, Instant lastWritten, List<Range> missing) {

    public WriterCoverage {
        missing = List.copyOf(missing);
    }

    static WriterCoverage of(WriterState state, long counted) {
        long received = state.received().stream()
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
        List<Range> missing = new ArrayList<>();
        long expected = 1;
        for (Range range : state.received()) {
            if (range.first() > expected) {
                missing.add(new Range(expected, range.first() - 1));
            }
            expected = range.last() + 1;
        }
        return new WriterCoverage(state.writer(), received, counted, state.lastWritten(), missing);
    }

    /// The part of the name that its folders have.
    public String shortName() {
        return writer.substring(0, 8);
    }
}
