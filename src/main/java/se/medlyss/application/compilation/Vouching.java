package se.medlyss.application.compilation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.signing.Ed25519;
import se.medlyss.people.Signing;

/// Whose records they are, as a pure function of the set of them and of what the centre approved.
///
/// Every record names the hash of its writer's record before. A right signature therefore stands for all records that
/// lead to it, and theirs need not be looked at: one check a writer is mostly enough, where one a record would take a
/// hundred times as long as all the rest. What is looked at first changes the work, never the outcome.
public final class Vouching {

    private final Signing signing;
    private final Map<String, RecordFacts> byHash = new HashMap<>();

    /// Records of which there are copies with different signatures: the hash leaves the signature out.
    private final Set<String> disputed = new HashSet<>();

    /// Hashes of the records that lead to a right signature, by its key.
    private final Map<String, Set<String>> led = new HashMap<>();

    /// Signatures that are not right, each behind the hash.
    private final Set<String> wrong = new HashSet<>();

    /// Hashes of what counts on although its key was withdrawn.
    private final Set<String> trusted = new HashSet<>();

    private final Map<String, List<String>> approved = new HashMap<>();

    private Vouching(Signing signing) {
        this.signing = signing;
        signing.approved().stream()
                .filter(signing::approves)
                .forEach(key -> approved.computeIfAbsent(key.writer(), _ -> new ArrayList<>())
                        .add(key.key()));
    }

    /// Follows all chains.
    ///
    /// @param copies of every record as often as it was found
    public static Vouching of(Collection<RecordFacts> copies, Signing signing) {
        Vouching vouching = new Vouching(signing);
        List<RecordFacts> signed = new ArrayList<>(
                copies.stream().filter(copy -> !copy.signature().isEmpty()).toList());
        if (!signed.isEmpty() || signing.from() != null) {
            copies.forEach(vouching::know);
            // From the last to the first, so that most are led to before they are looked at.
            signed.sort(Comparator.comparingLong(RecordFacts::sequence).reversed());
            signed.forEach(vouching::examine);
            signing.withdrawn().forEach(vouching::trust);
        }
        return vouching;
    }

    private void know(RecordFacts copy) {
        RecordFacts other = byHash.putIfAbsent(copy.hash(), copy);
        if (other != null && !other.signature().equals(copy.signature())) {
            disputed.add(copy.hash());
        }
    }

    private void examine(RecordFacts copy) {
        Set<String> leading = led.computeIfAbsent(copy.key(), _ -> new HashSet<>());
        if (leading.contains(copy.hash()) && !disputed.contains(copy.hash()) || wrong.contains(sign(copy))) {
            return;
        }
        if (Ed25519.holds(copy.key(), copy.signature().substring(copy.key().length() + 1), copy.hash())) {
            follow(copy, leading);
        } else {
            wrong.add(sign(copy));
        }
    }

    private static String sign(RecordFacts copy) {
        return copy.hash() + copy.signature();
    }

    /// Goes back from a record to all that lead to it.
    private void follow(RecordFacts record, Set<String> into) {
        RecordFacts at = record;
        while (at != null && into.add(at.hash())) {
            at = before(at);
        }
    }

    private @Nullable RecordFacts before(RecordFacts record) {
        String previous = record.previous();
        RecordFacts before = previous == null ? null : byHash.get(previous);
        return before != null && before.writer().equals(record.writer()) ? before : null;
    }

    private void trust(Signing.Withdrawn withdrawn) {
        RecordFacts last = byHash.get(withdrawn.last());
        if (last != null && last.writer().equals(withdrawn.key().writer())) {
            follow(last, trusted);
        }
    }

    /// Why a copy of a record is refused; empty when it is not.
    public Optional<Reason> refusal(RecordFacts copy) {
        if (wrong.contains(sign(copy)) && !isVouchedFor(copy)) {
            return Optional.of(Reason.SIGNATURE);
        }
        boolean known = !signing.requires(day(copy)) || trusted.contains(copy.hash()) || isApproved(copy);
        return known ? Optional.empty() : Optional.of(Reason.UNKNOWN_WRITER);
    }

    /// A signature that does not fit does no harm where a later one stands for its record; but where another copy has
    /// the right one, it is there to hide that.
    private boolean isVouchedFor(RecordFacts copy) {
        return !disputed.contains(copy.hash())
                && led.getOrDefault(copy.key(), Set.of()).contains(copy.hash());
    }

    /// Whether a key that was approved for its writer stands for the record.
    private boolean isApproved(RecordFacts copy) {
        return approved.getOrDefault(copy.writer(), List.of()).stream()
                .anyMatch(key -> led.getOrDefault(key, Set.of()).contains(copy.hash()));
    }

    /// Of two copies of a record the one whose signature is to be kept.
    public RecordFacts better(RecordFacts one, RecordFacts other) {
        int order = Boolean.compare(hasApprovedKey(one), hasApprovedKey(other));
        order = order == 0 ? one.signature().compareTo(other.signature()) : order;
        return order >= 0 ? one : other;
    }

    private boolean hasApprovedKey(RecordFacts copy) {
        return approved.getOrDefault(copy.writer(), List.of()).contains(copy.key());
    }

    /// The later one of when it was written and when its call began: whoever dates one of them back gains nothing.
    private static LocalDate day(RecordFacts record) {
        Instant started = record.startedAt();
        Instant day = started != null && started.isAfter(record.writtenAt()) ? started : record.writtenAt();
        return LocalDate.ofInstant(day, ZoneOffset.UTC);
    }
}
