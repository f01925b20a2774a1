package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.people.Signing;
import se.medlyss.people.Signing.Key;
import se.medlyss.support.SignedRecords;

class VouchingTest {

    private static final String WRITER = "ab12cd34".repeat(4);
    private static final String OTHER = "ef56ab78".repeat(4);
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Instant AFTER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant BEFORE = AFTER.minusMillis(1);

    private final SignedRecords own = new SignedRecords();
    private final SignedRecords thief = new SignedRecords();
    private final List<RecordFacts> records = new ArrayList<>();
    private int made;

    private RecordFacts record(String writer, long sequence, String previous, Instant at, SignedRecords signer) {
        String hash = Sha256.hex("record " + made++);
        return facts(
                writer, sequence, previous, at, hash, signer == null ? "" : signer.key() + ":" + signer.sign(hash));
    }

    private RecordFacts facts(
            String writer, long sequence, String previous, Instant at, String hash, String signature) {
        UUID evaluation = new UUID(sequence, hash.hashCode());
        String before = previous.isEmpty() ? null : previous;
        RecordFacts facts = new RecordFacts(
                Kind.EVALUATION,
                evaluation,
                1,
                writer,
                sequence,
                before,
                null,
                "2026-11",
                at,
                at,
                hash,
                signature,
                List.of());
        records.add(facts);
        return facts;
    }

    private RecordFacts wrong(String writer, long sequence, String previous, Instant at) {
        String hash = Sha256.hex("record " + made++);
        return facts(writer, sequence, previous, at, hash, own.key() + ":" + own.sign(Sha256.hex("another")));
    }

    private static Signing approving(Key... keys) {
        return new Signing(List.of(keys), List.of(), DAY);
    }

    private Key ofOwner() {
        return new Key(WRITER, own.key());
    }

    /// What is refused, by hash; the same in whatever order the records come.
    private Map<String, Reason> refused(Signing signing) {
        Map<String, Reason> first = new TreeMap<>();
        for (int seed = 0; seed < 6; seed++) {
            List<RecordFacts> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            Vouching vouching = Vouching.of(shuffled, signing);
            Map<String, Reason> refused = new TreeMap<>();
            for (RecordFacts record : shuffled) {
                Optional<Reason> reason = vouching.refusal(record);
                reason.ifPresent(why -> refused.put(record.hash() + record.signature(), why));
            }
            if (seed == 0) {
                first.putAll(refused);
            }
            assertThat(refused).isEqualTo(first);
        }
        return first;
    }

    private static String id(RecordFacts record) {
        return record.hash() + record.signature();
    }

    @Test
    void acceptsUnsignedRecordsUntilTheDayAndNoneFromItOn() {
        record(WRITER, 1, "", BEFORE, null);
        RecordFacts late = record(OTHER, 1, "", AFTER, null);
        assertThat(refused(Signing.NONE)).isEmpty();
        assertThat(refused(approving())).isEqualTo(Map.of(id(late), Reason.UNKNOWN_WRITER));
        assertThat(refused(new Signing(List.of(), List.of(), Signing.NEVER))).isEmpty();
    }

    @Test
    void letsOneSignatureStandForAllThatLeadToIt() {
        RecordFacts first = record(WRITER, 1, "", AFTER, null);
        RecordFacts second = record(WRITER, 2, first.hash(), AFTER, null);
        RecordFacts third = record(WRITER, 3, second.hash(), AFTER, own);
        RecordFacts fourth = record(WRITER, 4, third.hash(), AFTER, null);
        assertThat(refused(approving(ofOwner()))).isEqualTo(Map.of(id(fourth), Reason.UNKNOWN_WRITER));
    }

    @Test
    void standsForNothingBehindAGap() {
        RecordFacts first = record(WRITER, 1, "", AFTER, null);
        record(WRITER, 3, Sha256.hex("lost"), AFTER, own);
        assertThat(refused(approving(ofOwner()))).isEqualTo(Map.of(id(first), Reason.UNKNOWN_WRITER));
    }

    @Test
    void refusesWhatSomebodyWroteUnderAnothersName() {
        RecordFacts first = record(WRITER, 1, "", AFTER, own);
        RecordFacts forged = record(WRITER, 2, first.hash(), AFTER, thief);
        RecordFacts unsigned = record(WRITER, 3, forged.hash(), AFTER, null);
        // The thief's own key is approved, for the thief.
        assertThat(refused(approving(ofOwner(), new Key(OTHER, thief.key()))))
                .isEqualTo(Map.of(id(forged), Reason.UNKNOWN_WRITER, id(unsigned), Reason.UNKNOWN_WRITER));
    }

    @Test
    void standsForNoRecordOfAnotherWriter() {
        RecordFacts theirs = record(OTHER, 1, "", AFTER, null);
        record(WRITER, 1, theirs.hash(), AFTER, own);
        assertThat(refused(approving(ofOwner()))).isEqualTo(Map.of(id(theirs), Reason.UNKNOWN_WRITER));
    }

    @Test
    void refusesAWrongSignatureWhateverIsRequiredUnlessALaterOneStandsForTheRecord() {
        RecordFacts first = wrong(WRITER, 1, "", BEFORE);
        RecordFacts second = record(WRITER, 2, Sha256.hex("lost"), BEFORE, own);
        assertThat(refused(Signing.NONE)).isEqualTo(Map.of(id(first), Reason.SIGNATURE));
        assertThat(refused(approving(ofOwner()))).isEqualTo(Map.of(id(first), Reason.SIGNATURE));
        record(WRITER, 3, first.hash(), BEFORE, own);
        assertThat(refused(Signing.NONE)).isEmpty();
        assertThat(second.key()).isEqualTo(own.key());
    }

    @Test
    void refusesACopyWithAWrongSignatureAlthoughTheRecordIsStoodFor() {
        RecordFacts good = record(WRITER, 1, "", AFTER, own);
        RecordFacts copy =
                facts(WRITER, 1, "", AFTER, good.hash(), own.key() + ":" + own.sign(Sha256.hex("something else")));
        RecordFacts bare = facts(WRITER, 1, "", AFTER, good.hash(), "");
        record(WRITER, 2, good.hash(), AFTER, own);
        Map<String, Reason> refused = refused(approving(ofOwner()));
        assertThat(refused).isEqualTo(Map.of(id(copy), Reason.SIGNATURE));
        Vouching vouching = Vouching.of(records, approving(ofOwner()));
        assertThat(vouching.better(good, bare)).isSameAs(good);
        assertThat(vouching.better(bare, good)).isSameAs(good);
    }

    @Test
    void keepsTheApprovedSignatureOfTwoThatAreRight() {
        RecordFacts one = record(WRITER, 1, "", AFTER, own);
        RecordFacts other = facts(WRITER, 1, "", AFTER, one.hash(), thief.key() + ":" + thief.sign(one.hash()));
        assertThat(refused(approving(ofOwner()))).isEmpty();
        Vouching vouching = Vouching.of(records, approving(ofOwner()));
        assertThat(vouching.better(one, other)).isSameAs(one);
        assertThat(vouching.better(other, one)).isSameAs(one);
    }

    @Test
    void refusesWhatWasBackdatedOnlyInOneOfItsTimes() {
        String hash = Sha256.hex("backdated");
        records.add(new RecordFacts(
                Kind.EVALUATION,
                new UUID(1, 1),
                1,
                WRITER,
                1,
                null,
                null,
                "2026-12",
                BEFORE,
                AFTER,
                hash,
                "",
                List.of()));
        assertThat(refused(approving()).values()).containsExactly(Reason.UNKNOWN_WRITER);
    }

    @Test
    void standsForNothingAnyMoreOnceItWasWithdrawnButForWhatLedToTheLastGoodRecord() {
        RecordFacts first = record(WRITER, 1, "", AFTER, own);
        RecordFacts second = record(WRITER, 2, first.hash(), AFTER, own);
        RecordFacts stolen = record(WRITER, 3, second.hash(), AFTER, own);
        RecordFacts again = record(WRITER, 2, first.hash(), AFTER, own);
        Signing lost =
                approving(ofOwner()).with(new Signing(List.of(), List.of(new Signing.Withdrawn(ofOwner(), "")), null));
        assertThat(refused(lost).keySet()).containsExactlyInAnyOrder(id(first), id(second), id(stolen), id(again));
        Signing spared = lost.with(
                new Signing(List.of(ofOwner()), List.of(new Signing.Withdrawn(ofOwner(), second.hash())), null));
        assertThat(refused(spared).keySet()).containsExactlyInAnyOrder(id(stolen), id(again));
    }

    @Test
    void looksAtOneSignatureOfAChainOfThousands() {
        String previous = "";
        for (int at = 1; at <= 3_000; at++) {
            previous = record(WRITER, at, previous, AFTER, null).hash();
        }
        RecordFacts last = record(WRITER, 3_001, previous, AFTER, own);
        // All but the last carry something that is no signature: whoever looked at each of them would refuse them.
        List<RecordFacts> claimed = new ArrayList<>();
        for (RecordFacts record : records) {
            boolean keeps = record == last;
            claimed.add(keeps ? record : with(record, own.key() + ":" + "0".repeat(128)));
        }
        Vouching vouching = Vouching.of(claimed, approving(ofOwner()));
        assertThat(claimed).allMatch(record -> vouching.refusal(record).isEmpty());
    }

    private static RecordFacts with(RecordFacts facts, String signature) {
        return new RecordFacts(
                facts.kind(),
                facts.evaluation(),
                facts.revision(),
                facts.writer(),
                facts.sequence(),
                facts.previous(),
                facts.predecessor(),
                facts.month(),
                facts.writtenAt(),
                facts.startedAt(),
                facts.hash(),
                signature,
                facts.erases());
    }
}
