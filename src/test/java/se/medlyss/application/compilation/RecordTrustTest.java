package se.medlyss.application.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.Sha256;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.people.Signing.Key;
import se.medlyss.support.ManualTime;

/// What one computer believes of what it finds, with somebody among those who write there who forges.
class RecordTrustTest {

    private static final String OWNER = "ab12cd34".repeat(4);
    private static final String FORGER = "ef56ab78".repeat(4);
    private static final String OWNERS_KEY = "1".repeat(64);
    private static final String FORGERS_KEY = "2".repeat(64);
    private static final Instant AT = Instant.parse("2026-12-02T10:00:00Z");

    private final UUID named = new TimeOrderedIds(new ManualTime(), new Random(1), () -> OWNER).nextEvaluation();
    private final UUID unnamed = new TimeOrderedIds(new ManualTime(), new Random(1)).next();
    private final List<RecordFacts> found = new ArrayList<>();
    private Roster roster = Roster.EMPTY;
    private final RecordTrust trust = new RecordTrust(() -> roster);

    private RecordFacts find(Kind kind, UUID evaluation, int revision, String writer, String key) {
        String hash = Sha256.hex("record " + found.size());
        String signature = key.isEmpty() ? "" : key + ":" + "0".repeat(128);
        var facts = new RecordFacts(
                kind, evaluation, revision, writer, 1, null, null, "2026-12", AT, AT, hash, signature, List.of());
        found.add(facts);
        return facts;
    }

    private static Signing approving(Key... keys) {
        return new Signing(List.of(keys), List.of(), null);
    }

    @Test
    void letsTheOwnersRevisionStandWhateverOthersWriteAfterIt() {
        for (UUID evaluation : List.of(named, unnamed)) {
            found.clear();
            RecordFacts first = find(Kind.EVALUATION, evaluation, 1, OWNER, OWNERS_KEY);
            RecordFacts second = find(Kind.EVALUATION, evaluation, 2, OWNER, OWNERS_KEY);
            RecordFacts forged = find(Kind.EVALUATION, evaluation, 3, FORGER, FORGERS_KEY);
            find(Kind.WITHDRAWAL, evaluation, 4, FORGER, FORGERS_KEY);
            assertThat(trust.fates(found))
                    .containsEntry(first.hash(), Fate.SUPERSEDED)
                    .containsEntry(second.hash(), Fate.ACCEPTED)
                    .containsEntry(forged.hash(), Fate.CONFLICT);
            roster =
                    new Roster(List.of(), List.of(), List.of(), List.of(), List.of(new Roster.Approval(FORGER, OWNER)));
            assertThat(trust.fates(found))
                    .as("whom the centre lets act for the owner")
                    .containsEntry(forged.hash(), Fate.WITHDRAWN);
            roster = Roster.EMPTY;
        }
    }

    @Test
    void letsNobodyBeginWhatTheIdSaysAnotherBegan() {
        RecordFacts own = find(Kind.EVALUATION, named, 2, OWNER, OWNERS_KEY);
        find(Kind.EVALUATION, named, 1, FORGER, FORGERS_KEY);
        assertThat(trust.fates(found)).containsEntry(own.hash(), Fate.ACCEPTED);
    }

    @Test
    void erasesForTheOwnerAloneWhateverElseLiesThere() {
        roster = new Roster(approving(new Key(OWNER, OWNERS_KEY), new Key(FORGER, FORGERS_KEY)));
        for (UUID evaluation : List.of(named, unnamed)) {
            found.clear();
            RecordFacts own = find(Kind.EVALUATION, evaluation, 1, OWNER, OWNERS_KEY);
            find(Kind.EVALUATION, evaluation, 2, FORGER, FORGERS_KEY);
            find(Kind.ERASURE, evaluation, 3, FORGER, FORGERS_KEY);
            for (Key signer : new Key[] {null, new Key(OWNER, OWNERS_KEY)}) {
                assertThat(trust.erased(found, signer)).isFalse();
            }
            assertThat(trust.fates(found)).containsEntry(own.hash(), Fate.ACCEPTED);
            find(Kind.ERASURE, evaluation, 4, OWNER, OWNERS_KEY);
            for (Key signer : new Key[] {null, new Key(OWNER, OWNERS_KEY)}) {
                assertThat(trust.erased(found, signer)).isTrue();
            }
            assertThat(trust.fates(found)).containsEntry(own.hash(), Fate.ERASED);
        }
    }

    @Test
    void keepsErasedWhatAnotherWroteOnceTheOwnersFilesAreGone() {
        RecordFacts forged = find(Kind.EVALUATION, named, 2, FORGER, "");
        find(Kind.ERASURE, named, 3, OWNER, OWNERS_KEY);
        roster = new Roster(approving(new Key(OWNER, OWNERS_KEY)));
        assertThat(trust.fates(found)).containsEntry(forged.hash(), Fate.ERASED);
        assertThat(trust.erased(found, null)).isTrue();
        assertThat(trust.erased(found, new Key(FORGER, "")))
                .as("the forged one stood when it was seen last")
                .isTrue();
    }

    @Test
    void asksForAnApprovedKeyOnceSignaturesAreRequired() {
        UUID other = new TimeOrderedIds(new ManualTime(), new Random(2)).next();
        RecordFacts own = find(Kind.EVALUATION, unnamed, 1, OWNER, OWNERS_KEY);
        RecordFacts unsigned = find(Kind.EVALUATION, unnamed, 2, OWNER, "");
        RecordFacts stranger = find(Kind.EVALUATION, other, 1, FORGER, FORGERS_KEY);
        assertThat(trust.fates(found))
                .isEqualTo(Map.of(
                        own.hash(), Fate.SUPERSEDED, unsigned.hash(), Fate.ACCEPTED, stranger.hash(), Fate.ACCEPTED));
        roster = new Roster(new Signing(List.of(new Key(OWNER, OWNERS_KEY)), List.of(), LocalDate.parse("2026-12-01")));
        assertThat(trust.fates(found)).isEqualTo(Map.of(own.hash(), Fate.ACCEPTED));
        roster = new Roster(new Signing(List.of(new Key(OWNER, OWNERS_KEY)), List.of(), LocalDate.parse("2026-12-03")));
        assertThat(trust.fates(found)).hasSize(3);
    }
}
