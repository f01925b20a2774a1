package se.medlyss.application.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What counts of one writer, as far as somebody who withdraws its key has to know it.
///
/// @param needing how many of its evaluations count only because an approved key stands for them
/// @param latest  its latest evaluations that count, from the last number down
public record CountingRecords(int needing, List<Numbered> latest) {

    /// Nothing counts.
    public static final CountingRecords NONE = new CountingRecords(0, List.of());

    public CountingRecords {
        latest = List.copyOf(latest);
    }

    /// An evaluation that counts.
    ///
    /// @param sequence among its writer's records
    /// @param hash     64 hex digits
    /// @param needsKey whether it counts only because an approved key stands for it
    public record Numbered(long sequence, String hash, Instant writtenAt, boolean needsKey) {}

    /// How many evaluations count no longer once the writer's key is withdrawn.
    ///
    /// @param last the last that counts on; null when none shall
    public int lost(@Nullable Numbered last) {
        return last == null
                ? needing
                : (int) latest.stream()
                        .filter(each -> each.needsKey() && each.sequence() > last.sequence())
                        .count();
    }
}
