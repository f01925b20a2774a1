package se.medlyss.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whose keys the centre approved, and since when records have to be signed.
///
/// @param approved  keys that may vouch for their writer's records; one that was withdrawn does not, whatever is here
/// @param withdrawn approvals that were taken back, for good
/// @param from      the first day (UTC) whose records need a signature; [#NEVER] lifts that; null says nothing
/// @param why       why that day was chosen or lifted, for those who look later; empty when nobody said
public record Signing(
        List<Key> approved,
        List<Withdrawn> withdrawn,
        @Nullable LocalDate from,
        String why) {

    /// Nothing is approved, and nothing required.
    public static final Signing NONE = new Signing(List.of(), List.of(), null);

    /// No day: nothing is required any more.
    public static final LocalDate NEVER = LocalDate.MAX;

    /// A writer's public key.
    ///
    /// @param writer 32 hex digits
    /// @param key    64 hex digits
    public record Key(String writer, String key) {}

    /// A key whose approval was taken back.
    ///
    /// @param last the hash of the writer's last record from before it was lost: that one and all that lead to it
    ///             count on; empty when none of them shall
    /// @param why  for those who look later; empty when nobody said
    public record Withdrawn(Key key, String last, String why) {

        /// Without a word why.
        public Withdrawn(Key key, String last) {
            this(key, last, "");
        }
    }

    public Signing {
        approved = List.copyOf(approved);
        withdrawn = List.copyOf(withdrawn);
    }

    /// Without a word why.
    public Signing(List<Key> approved, List<Withdrawn> withdrawn, @Nullable LocalDate from) {
        this(approved, withdrawn, from, "");
    }

    /// What several say together: every approval stands until it is taken back; of the rest, the last word.
    ///
    /// @param inOrder in the order in which they were published
    static Signing standing(List<Signing> inOrder) {
        Map<Key, Withdrawn> withdrawn = new LinkedHashMap<>();
        List<Key> approved = new ArrayList<>();
        LocalDate from = null;
        String why = "";
        for (Signing each : inOrder) {
            each.withdrawn().forEach(key -> withdrawn.put(key.key(), key));
            each.approved().stream().filter(key -> !approved.contains(key)).forEach(approved::add);
            why = each.from() == null ? why : each.why();
            from = each.from() == null ? from : each.from();
        }
        approved.removeAll(withdrawn.keySet());
        return new Signing(approved, List.copyOf(withdrawn.values()), from, why);
    }

    /// The same, with a word why keys are withdrawn and signatures no longer required.
    public Signing because(String reason) {
        List<Withdrawn> told = withdrawn.stream()
                .map(each -> new Withdrawn(each.key(), each.last(), reason))
                .toList();
        return new Signing(approved, told, from, NEVER.equals(from) ? reason : why);
    }

    /// The same with more.
    public Signing with(Signing later) {
        return standing(List.of(this, later));
    }

    /// How the centre stands to a key.
    public enum Standing {
        /// It may vouch for its writer's records.
        APPROVED,
        /// Nobody has decided about it.
        WAITING,
        /// Its approval was taken back.
        WITHDRAWN
    }

    /// How the centre stands to this key.
    public Standing of(Key key) {
        return isWithdrawn(key) ? Standing.WITHDRAWN : approved.contains(key) ? Standing.APPROVED : Standing.WAITING;
    }

    /// Whether the key may vouch for the writer's records.
    public boolean approves(Key key) {
        return of(key) == Standing.APPROVED;
    }

    /// Whether the key was approved once and is no more.
    public boolean isWithdrawn(Key key) {
        return withdrawn.stream().anyMatch(each -> each.key().equals(key));
    }

    /// Whether the centre has decided about any key of that writer.
    public boolean knows(String writer) {
        return Stream.concat(approved.stream(), withdrawn.stream().map(Withdrawn::key))
                .anyMatch(key -> key.writer().equals(writer));
    }

    /// Whether a record needs a signature: by the later one of when it was written and when its call began, so that
    /// whoever dates one of them back gains nothing.
    ///
    /// @param started null for a record that does not say when its call began
    public boolean needsSignature(Instant written, @Nullable Instant started) {
        LocalDate day = from;
        if (day == null || isNever(day)) {
            return false;
        }
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return !written.isBefore(begin) || started != null && !started.isBefore(begin);
    }

    /// Whether that is no day at all.
    public static boolean isNever(@Nullable LocalDate from) {
        return from == null || from.equals(NEVER);
    }
}
