package se.medlyss.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import se.medlyss.application.publishing.PublishedRoster;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

/// How the writers of a [RandomShare] sign, what the centre approved, and which records it knows then, worked out the
/// plain way.
final class RandomSigning {

    /// Making a key takes longer than a whole case.
    private static final List<SignedRecords> KEYS =
            List.of(new SignedRecords(), new SignedRecords(), new SignedRecords(), new SignedRecords());

    private static final SignedRecords STRANGER = new SignedRecords();

    private final SplittableRandom random;
    private final List<RecordForge> writers;
    private final boolean any;
    private final Map<String, Made> signatures = new HashMap<>();
    private final Map<String, String> writtenAt = new HashMap<>();
    private String now = "";
    private Signing approved = Signing.NONE;

    /// A record's signature.
    private record Made(String key, boolean right) {}

    RandomSigning(SplittableRandom random, List<RecordForge> writers) {
        this.random = random;
        this.writers = writers;
        this.any = random.nextInt(3) > 0;
        for (int at = 0; at < writers.size(); at++) {
            SignedRecords own = KEYS.get(at);
            writers.get(at).signing(hash -> sign(own, hash));
        }
        approve();
    }

    private void approve() {
        List<Signing.Key> keys = new ArrayList<>();
        for (int at = 0; at < writers.size(); at++) {
            if (random.nextInt(4) > 0) {
                keys.add(new Signing.Key(writers.get(at).writer(), KEYS.get(at).key()));
            }
        }
        LocalDate from = any && random.nextInt(4) > 0 ? LocalDate.of(2026, 12, 1 + random.nextInt(30)) : null;
        approved = new Signing(keys, List.of(), from);
    }

    /// Time may pass, and a clock be wrong.
    void step() {
        now = "2026-12-%02dT10:00:00Z".formatted(1 + random.nextInt(28));
        writers.forEach(writer -> writer.writing(now));
    }

    private Map<String, Object> sign(SignedRecords own, String hash) {
        writtenAt.put(hash, now);
        int how = any ? random.nextInt(10) : 0;
        if (how < 3) {
            return Map.of();
        }
        SignedRecords signer = how == 9 ? STRANGER : own;
        boolean right = how != 8;
        signatures.put(hash, new Made(signer.key(), right));
        return right ? signer.member(hash) : Map.of("key", own.key(), "value", STRANGER.sign(hash));
    }

    /// The roster that says what was approved.
    PublishedRoster roster() {
        return new RosterJson().write(1, new Roster(approved), Instant.parse("2026-11-20T08:00:00Z"));
    }

    /// Whether a record has no signature, or the right one.
    boolean isRight(Forged record) {
        Made made = signatures.get(record.hash());
        return made == null || made.right();
    }

    /// Those of the records that count.
    List<Forged> known(List<Forged> records) {
        Map<String, Forged> byHash = new HashMap<>();
        records.forEach(record -> byHash.put(record.hash(), record));
        return records.stream().filter(record -> isKnown(record, byHash)).toList();
    }

    private boolean isKnown(Forged record, Map<String, Forged> all) {
        Set<String> keys = keys(record, all);
        Made own = signatures.get(record.hash());
        if (own != null && !own.right() && !keys.contains(own.key())) {
            return false;
        }
        LocalDate from = approved.from();
        LocalDate day =
                LocalDate.parse(writtenAt.getOrDefault(record.hash(), "").substring(0, 10));
        boolean erases = record.kind().equals("erasure");
        boolean required = from != null && !day.isBefore(from)
                || erases && (isApprovedAtAll(record.writer()) || !keys.containsAll(signers(record, all)));
        return !required
                || approved.approved().stream()
                        .anyMatch(key -> key.writer().equals(record.writer()) && keys.contains(key.key()));
    }

    private boolean isApprovedAtAll(String writer) {
        return approved.approved().stream().anyMatch(key -> key.writer().equals(writer));
    }

    /// The keys that stand for their own records of the evaluation that is to be erased.
    private Set<String> signers(Forged erasure, Map<String, Forged> all) {
        Set<String> signers = new HashSet<>();
        for (Forged record : all.values()) {
            Made made = signatures.get(record.hash());
            if (made != null
                    && !record.kind().equals("erasure")
                    && record.evaluation().equals(erasure.evaluation())
                    && keys(record, all).contains(made.key())) {
                signers.add(made.key());
            }
        }
        return signers;
    }

    /// The keys that stand for a record.
    private Set<String> keys(Forged record, Map<String, Forged> all) {
        Set<String> keys = new HashSet<>();
        for (Forged other : all.values()) {
            Made made = signatures.get(other.hash());
            if (made != null && made.right() && leads(record, other, all)) {
                keys.add(made.key());
            }
        }
        return keys;
    }

    /// Whether one comes to the other by going back from record to record of the writer.
    private static boolean leads(Forged to, Forged from, Map<String, Forged> all) {
        for (Forged at = from; at != null; at = all.get(at.previous())) {
            if (!at.writer().equals(from.writer())) {
                return false;
            }
            if (at.hash().equals(to.hash())) {
                return true;
            }
        }
        return false;
    }
}
