package se.medlyss.store;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An event as it lies in the file.
///
/// @param seq      1 for the first of its evaluation
/// @param type     see [EventTypes]
/// @param offsetMs from the log's first event
/// @param wall     RFC 3339, UTC
/// @param payload  canonical JSON
/// @param hash     32 bytes, see [Chain]
@SuppressWarnings("ArrayRecordComponent") // compared by content below
record EventRow(int seq, String type, long offsetMs, String wall, String payload, byte[] hash) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventRow row
                && seq == row.seq
                && offsetMs == row.offsetMs
                && type.equals(row.type)
                && wall.equals(row.wall)
                && payload.equals(row.payload)
                && Arrays.equals(hash, row.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seq, type, offsetMs, wall, payload, Arrays.hashCode(hash));
    }
}
