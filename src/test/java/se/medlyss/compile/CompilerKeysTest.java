package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.signing.SigningKey;
import se.medlyss.application.signing.WriterKey;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.people.Signing;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import tools.jackson.databind.json.JsonMapper;

/// A shared folder from the day on from which records have to be signed.
class CompilerKeysTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final String WRITER = "ab12cd34".repeat(4);

    @TempDir
    private Path temporary;

    private final SigningKey key = SigningKey.make();
    private final RecordForge writer = new RecordForge(WRITER);
    private int published;
    private int made;

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
        writer.signing(hash -> Map.of("key", key.publicKey(), "value", key.sign(hash)));
    }

    private UUID id() {
        return new UUID(0x0193_4567_89ab_7000L, Long.MIN_VALUE + made++);
    }

    private void publish(Signing signing) {
        var roster = new RosterJson().write(++published, new Roster(signing), Instant.parse("2026-11-20T08:00:00Z"));
        world.put(roster.path(), new RosterJson().bytes(roster));
    }

    private static Signing.Key of(String writer, SigningKey key) {
        return new Signing.Key(writer, key.publicKey());
    }

    private void approveAndRequire() {
        publish(new Signing(List.of(of(WRITER, key)), List.of(), DAY));
    }

    private Forged record(RecordForge forge) {
        return world.put(forge.evaluation(id(), 1, 11, "note " + made));
    }

    private static List<String> refused(Compiled compiled, Reason reason) {
        return compiled.quarantined().stream()
                .filter(each -> each.reason() == reason)
                .map(Quarantined::path)
                .toList();
    }

    @Test
    void countsWhatAnApprovedKeySignedAndNothingElseOnceThatIsRequired() throws Exception {
        Forged own = record(writer);
        RecordForge stranger = new RecordForge("ef56ab78".repeat(4));
        Forged unsigned = record(stranger);
        assertThat(world.compile("out").balance().accepted()).isEqualTo(2);
        publish(new Signing(List.of(), List.of(), DAY));
        assertThat(refused(world.compile("out"), Reason.UNKNOWN_WRITER)).contains(own.path(), unsigned.path());
        approveAndRequire();
        Compiled approved = world.compile("out");
        assertThat(refused(approved, Reason.UNKNOWN_WRITER)).containsExactly(unsigned.path());
        assertThat(approved.balance().accepted()).isEqualTo(1);
        assertThat(approved.balance().quarantined()).isEqualTo(1);
        assertThat(approved.balance().balanced()).isTrue();
        publish(new Signing(List.of(), List.of(), Signing.NEVER));
        assertThat(world.compile("out").balance().accepted()).isEqualTo(2);
    }

    @Test
    void setsAsideARecordThatSomebodyWroteUnderAnothersNameAndEveryCopyOfIt() throws Exception {
        record(writer);
        SigningKey thief = SigningKey.make();
        RecordForge forger = new RecordForge(WRITER);
        forger.skip();
        forger.signing(hash -> Map.of("key", thief.publicKey(), "value", thief.sign(hash)));
        Forged forged = record(forger);
        world.put(forged.path().replace(".json", " - kopia.json"), forged.bytes());
        // The thief's own key is approved, for the thief.
        publish(new Signing(List.of(of(WRITER, key), of("ef56ab78".repeat(4), thief)), List.of(), DAY));
        Compiled compiled = world.compile("out");
        assertThat(refused(compiled, Reason.UNKNOWN_WRITER)).hasSize(2);
        assertThat(compiled.balance().quarantined()).isEqualTo(2);
        assertThat(compiled.balance().duplicate()).isZero();
        assertThat(compiled.quarantined().getFirst().detail())
                .isEqualTo(new WriterKey(WRITER, thief.publicKey()).fingerprint());
    }

    @Test
    void setsAsideARecordThatWasChangedAndHashedAnew() throws Exception {
        Forged honest = record(writer);
        approveAndRequire();
        Map<String, Object> json = members(honest.bytes());
        json.put("coachingMs", 1);
        Object signature = json.remove("signature");
        json.remove("hash");
        String hash = Sha256.hex(CanonicalJson.write(json));
        json.put("hash", hash);
        json.put("signature", signature);
        String path = honest.path().replace(honest.hash().substring(0, 16), hash.substring(0, 16));
        world.put(path, CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8));
        Compiled compiled = world.compile("out");
        assertThat(refused(compiled, Reason.SIGNATURE)).containsExactly(path);
        assertThat(compiled.balance().conflict()).isZero();
        compiled.evaluations().each(each -> assertThat(each.head().hash()).isEqualTo(honest.hash()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(byte[] record) {
        return new LinkedHashMap<>(JsonMapper.builder().build().readValue(record, Map.class));
    }

    @Test
    void tellsOfASecondKeyForAWriterUntilOneIsWithdrawn() throws Exception {
        record(writer);
        SigningKey other = SigningKey.make();
        for (SigningKey each : List.of(key, other)) {
            var file = new KeyJson().write(WRITER, each);
            world.put(file.path(), file.bytes());
        }
        publish(new Signing(List.of(of(WRITER, key), of(WRITER, other)), List.of(), null));
        Compiled twice = world.compile("out");
        assertThat(twice.keys()).hasSize(2);
        assertThat(twice.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.KEY_TWICE);
        publish(new Signing(List.of(), List.of(new Signing.Withdrawn(of(WRITER, other), "")), null));
        assertThat(world.compile("out").findings()).isEmpty();
    }

    @Test
    void tellsOfAKeyFileThatWasSwappedAndBelievesNothingOfIt() throws Exception {
        record(writer);
        var file = new KeyJson().write(WRITER, key);
        world.put(file.path(), new KeyJson().write(WRITER, SigningKey.make()).bytes());
        Compiled compiled = world.compile("out");
        assertThat(compiled.keys()).isEmpty();
        assertThat(compiled.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.KEY_FILE);
        world.put(file.path(), file.bytes());
        assertThat(world.compile("out").keys()).containsExactly(new WriterKey(WRITER, key.publicKey()));
    }

    @Test
    void keepsWhatCameBeforeALaptopWasStolenAndNothingAfter() throws Exception {
        record(writer);
        Forged last = record(writer);
        Forged stolen = record(writer);
        approveAndRequire();
        assertThat(world.compile("out").balance().accepted()).isEqualTo(3);
        publish(new Signing(List.of(), List.of(new Signing.Withdrawn(of(WRITER, key), last.hash())), null));
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().accepted()).isEqualTo(2);
        assertThat(refused(compiled, Reason.UNKNOWN_WRITER)).containsExactly(stolen.path());
        approveAndRequire();
        assertThat(world.compile("out").balance().accepted())
                .as("withdrawn for good")
                .isEqualTo(2);
    }

    @Test
    void countsALateRecordOnceItsChainIsWholeAgain() throws Exception {
        writer.signing(_ -> Map.of());
        Forged first = record(writer);
        Forged second = writer.evaluation(id(), 1, 11, "late");
        writer.signing(hash -> Map.of("key", key.publicKey(), "value", key.sign(hash)));
        record(writer);
        approveAndRequire();
        assertThat(refused(world.compile("out"), Reason.UNKNOWN_WRITER)).containsExactly(first.path());
        world.put(second);
        Compiled whole = world.compile("out");
        assertThat(whole.quarantined()).isEmpty();
        assertThat(whole.balance().accepted()).isEqualTo(3);
    }
}
