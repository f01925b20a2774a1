package se.medlyss.application.compilation;

import java.time.Instant;
import java.util.List;
import se.medlyss.application.ShareFolder.Range;

/// What has arrived from one installation.
///
/// @param writer      32 hex digits
/// @param received    its numbers that were read, ascending, without overlap
/// @param lastWritten when the latest of its records was written, by its own clock
public record WriterState(String writer, List<Range> received, Instant lastWritten) {

    public WriterState {
        received = List.copyOf(received);
    }

    /// The part of the name that its folders have.
    public String shortName() {
        return writer.substring(0, 8);
    }
}
