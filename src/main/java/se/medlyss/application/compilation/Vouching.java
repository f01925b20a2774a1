package se.medlyss.application.compilation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.RecordFacts.Kind;
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

    /// By writer, for each of its keys that was found.
    private final Map<String, List<Led>> led = new HashMap<>();

    /// Signatures that are not right, each behind the hash.
    private final Set<String> wrong = new HashSet<>();

    /// Hashes of what counts on although its key was withdrawn.
    private final Set<String> trusted = new HashSet<>();

    /// Of evaluations that somebody would erase: the keys that stand for their own records.
    private final Map<UUID, Set<String>> signers = new HashMap<>();

    private boolean unsigned;

    /// A key of a writer.
    ///
    /// @param key    with its colon, as signatures begin
    /// @param hashes of the records that lead to one which the key signed rightly
    private record Led(String key, boolean approved, Set<String> hashes) {}

    private Vouching(Signing signing) {
        this.signing = signing;
    }

    /// Whether no record at all is refused: none is signed, and the centre says nothing of keys.
    public boolean refusesNone() {
        return unsigned;
    }

    /// Follows all chains.
    ///
    /// @param copies of every record as often as it was found
    public static Vouching of(Collection<RecordFacts> copies, Signing signing) {
        Vouching vouching = new Vouching(signing);
        List<RecordFacts> signed = new ArrayList<>(
                copies.stream().filter(copy -> !copy.signature().isEmpty()).toList());
        vouching.unsigned = signed.isEmpty() && signing.equals(Signing.NONE);
        if (!vouching.unsigned) {
            copies.forEach(vouching::know);
            // From the last to the first, so that most are led to before they are looked at.
            signed.sort(Comparator.comparingLong(RecordFacts::sequence).reversed());
            signed.forEach(vouching::examine);
            signing.withdrawn().forEach(vouching::trust);
            vouching.findSigners(copies, signed);
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
        Set<String> leading = led(copy).hashes();
        if (leading.contains(copy.hash()) && !disputed.contains(copy.hash()) || isWrong(copy)) {
            return;
        }
        if (Ed25519.holds(copy.key(), copy.signature().substring(copy.key().length() + 1), copy.hash())) {
            follow(copy, leading);
        } else {
            wrong.add(sign(copy));
        }
    }

    private Led led(RecordFacts copy) {
        List<Led> keys = led.computeIfAbsent(copy.writer(), _ -> new ArrayList<>(1));
        for (Led each : keys) {
            if (copy.signature().startsWith(each.key())) {
                return each;
            }
        }
        boolean approved = signing.approves(new Signing.Key(copy.writer(), copy.key()));
        Led first = new Led(copy.key() + ":", approved, new HashSet<>());
        keys.add(first);
        return first;
    }

    private boolean isWrong(RecordFacts copy) {
        return !wrong.isEmpty() && wrong.contains(sign(copy));
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

    private void findSigners(Collection<RecordFacts> copies, List<RecordFacts> signed) {
        for (RecordFacts copy : copies) {
            if (copy.kind() == Kind.ERASURE) {
                signers.put(copy.evaluation(), new HashSet<>(0));
            }
        }
        for (RecordFacts copy : signers.isEmpty() ? List.<RecordFacts>of() : signed) {
            Set<String> keys = copy.kind() == Kind.ERASURE ? null : signers.get(copy.evaluation());
            if (keys != null && led(copy).hashes().contains(copy.hash())) {
                keys.add(led(copy).key());
            }
        }
    }

    /// Why a copy of a record is refused; empty when it is not.
    public Optional<Reason> refusal(RecordFacts copy) {
        if (isWrong(copy) && !isVouchedFor(copy)) {
            return Optional.of(Reason.SIGNATURE);
        }
        boolean known = isApproved(copy) || trusted.contains(copy.hash()) || !needsApproval(copy);
        return known ? Optional.empty() : Optional.of(Reason.UNKNOWN_WRITER);
    }

    /// What erases has to be known even where nothing else has: it cannot be told from its other records any more
    /// whose they were.
    private boolean needsApproval(RecordFacts copy) {
        return signing.needsSignature(copy.writtenAt(), copy.startedAt())
                || copy.kind() == Kind.ERASURE && (signing.knows(copy.writer()) || isBySomebodyElse(copy));
    }

    /// Whether a record of the same evaluation is signed with a key that does not stand for the erasure.
    private boolean isBySomebodyElse(RecordFacts erasure) {
        Set<String> others = new HashSet<>(signers.getOrDefault(erasure.evaluation(), Set.of()));
        for (Led each : led.getOrDefault(erasure.writer(), List.of())) {
            if (each.hashes().contains(erasure.hash())) {
                others.remove(each.key());
            }
        }
        return !others.isEmpty();
    }

    /// A signature that does not fit does no harm where a later one stands for its record; but where another copy has
    /// the right one, it is there to hide that.
    private boolean isVouchedFor(RecordFacts copy) {
        return !disputed.contains(copy.hash()) && led(copy).hashes().contains(copy.hash());
    }

    /// Whether a key that was approved for its writer stands for the record.
    private boolean isApproved(RecordFacts copy) {
        for (Led each : led.getOrDefault(copy.writer(), List.of())) {
            if (each.approved() && each.hashes().contains(copy.hash())) {
                return true;
            }
        }
        return false;
    }

    /// Of two copies of a record the one whose signature is to be kept.
    public RecordFacts better(RecordFacts one, RecordFacts other) {
        int order = Boolean.compare(hasApprovedKey(one), hasApprovedKey(other));
        order = order == 0 ? one.signature().compareTo(other.signature()) : order;
        return order >= 0 ? one : other;
    }

    private boolean hasApprovedKey(RecordFacts copy) {
        return signing.approves(new Signing.Key(copy.writer(), copy.key()));
    }
}
