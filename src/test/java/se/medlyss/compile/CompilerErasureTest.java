package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.people.Roster.Approval;
import se.medlyss.people.Signing;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

/// Who may erase, and what is left of what was erased.
class CompilerErasureTest {

    private static final String WRITER = "ab12cd34".repeat(4);
    private static final String SUCCESSOR = "ef56ab78".repeat(4);
    private static final UUID ONE = UUID.fromString("01934567-89ab-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("01934567-89ab-7000-8000-000000000002");
    private static final UUID THREE = UUID.fromString("01934567-89ab-7000-8000-000000000003");
    private static final UUID FOUR = UUID.fromString("01934567-89ab-7000-8000-000000000004");
    private static final String SAID = "only the erased one says this";

    @TempDir
    private Path temporary;

    private final SignedRecords own = new SignedRecords();
    private final SignedRecords thief = new SignedRecords();
    private final RecordForge writer = new RecordForge(WRITER);
    private final List<Forged> records = new ArrayList<>();
    private int published;

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
        writer.signing(own::member);
        records.add(writer.evaluation(ONE, 1, 11, "kept"));
        records.add(writer.evaluation(TWO, 2, 11, SAID));
        records.forEach(world::put);
    }

    private void publish(Roster roster) {
        var file = new RosterJson().write(++published, roster, Instant.parse("2026-11-20T08:00:00Z"));
        world.put(file.path(), new RosterJson().bytes(file));
    }

    private void publish(Signing signing) {
        publish(new Roster(signing));
    }

    private static Signing.Key of(String writer, SignedRecords key) {
        return new Signing.Key(writer, key.key());
    }

    private Signing approving(Signing.Key... keys) {
        return new Signing(List.of(keys), List.of(), null);
    }

    private Forged erasing(RecordForge forge) {
        return world.put(forge.erasure(TWO, 3, 11, List.of(records.get(1))));
    }

    /// A chain that goes on where the writer's ended, by somebody else.
    private RecordForge forger(RecordForge.Signer signer) {
        RecordForge forger = new RecordForge(WRITER);
        forger.skip();
        forger.skip();
        forger.signing(signer);
        return forger;
    }

    private void isErased() throws Exception {
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().erased()).isEqualTo(1);
        assertThat(compiled.balance().accepted()).isEqualTo(1);
        assertThat(compiled.quarantined()).isEmpty();
        assertThat(everything("out")).doesNotContain(SAID);
    }

    private void isNotErased(Forged erasure) throws Exception {
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().erased()).isZero();
        assertThat(compiled.balance().accepted()).isEqualTo(2);
        assertThat(compiled.balance().balanced()).isTrue();
        assertThat(compiled.quarantined()).singleElement().satisfies(refused -> {
            assertThat(refused.path()).isEqualTo(erasure.path());
            assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_WRITER);
        });
        assertThat(everything("out")).contains(SAID);
    }

    /// All bytes below a folder, those of compressed files unpacked.
    private String everything(String folder) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(temporary.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean packed = file.toString().endsWith(".gz");
                try (var in = packed
                        ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                        : new ByteArrayInputStream(bytes)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    @Test
    void erasesWhenTheWritersOwnKeyAsksForIt() throws Exception {
        assertThat(world.compile("out").balance().accepted()).isEqualTo(2);
        assertThat(everything("out")).contains(SAID);
        erasing(writer);
        isErased();
        publish(approving(of(WRITER, own)));
        isErased();
    }

    @Test
    void leavesNothingOfItWhereTheCompilerRemembers() throws Exception {
        world.compile("out");
        erasing(writer);
        Files.delete(world.share().resolve("medlyss").resolve(records.get(1).path()));
        assertThat(world.compile("out").balance().accepted()).isEqualTo(1);
        assertThat(everything("out")).doesNotContain(SAID);
        assertThat(everything("index")).doesNotContain(SAID);
    }

    @Test
    void erasesNothingForAKeyThatNobodyKnows() throws Exception {
        Forged forged = erasing(forger(thief::member));
        isNotErased(forged);
        publish(approving(of(WRITER, own)));
        isNotErased(forged);
    }

    @Test
    void erasesNothingForAnErasureWithoutASignature() throws Exception {
        Forged forged = erasing(forger(_ -> Map.of()));
        isNotErased(forged);
        publish(approving(of(WRITER, own)));
        isNotErased(forged);
    }

    @Test
    void erasesNothingForOneThatWasDatedBackBeforeSignaturesWereRequired() throws Exception {
        RecordForge forger = forger(_ -> Map.of());
        forger.writing("2026-11-30T10:00:00Z");
        publish(new Signing(List.of(of(WRITER, own)), List.of(), LocalDate.parse("2026-12-01")));
        isNotErased(erasing(forger));
    }

    @Test
    void erasesNothingForAKeyThatWasWithdrawn() throws Exception {
        Forged last = records.get(1);
        publish(approving(of(WRITER, own)));
        publish(new Signing(List.of(), List.of(new Signing.Withdrawn(of(WRITER, own), last.hash())), null));
        isNotErased(erasing(writer));
    }

    @Test
    void erasesForASuccessorWhoseKeyIsApproved() throws Exception {
        RecordForge successor = new RecordForge(SUCCESSOR);
        successor.signing(thief::member);
        Forged erasure = erasing(successor);
        isNotErased(erasure);
        List<Approval> approvals = List.of(new Approval(SUCCESSOR, WRITER));
        publish(new Roster(List.of(), List.of(), List.of(), List.of(), approvals));
        isNotErased(erasure);
        publish(approving(of(SUCCESSOR, thief)));
        isErased();
    }

    @Test
    void erasesNothingForSomebodyWhoseKeyIsApprovedForTheirOwn() throws Exception {
        RecordForge other = new RecordForge(SUCCESSOR);
        other.signing(thief::member);
        erasing(other);
        publish(approving(of(SUCCESSOR, thief), of(WRITER, own)));
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().accepted()).isEqualTo(2);
        assertThat(compiled.findings()).extracting(Finding::kind).contains(Finding.Kind.NOT_OWNER);
    }

    @Test
    void hidesNoLostRecordBehindTheErasureOfAnother() throws Exception {
        Forged lost = writer.evaluation(THREE, 1, 11, "lost");
        RecordForge other = new RecordForge(SUCCESSOR);
        world.put(other.evaluation(FOUR, 1, 11, "its own"));
        world.put(writer.evaluation(ONE, 2, 11, "after the lost one"));
        world.put(other.erasure(FOUR, 2, 11, List.of(lost)));
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().erased()).isEqualTo(1);
        assertThat(compiled.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.CHAIN_GAP);
            assertThat(finding.writer()).isEqualTo(WRITER);
        });
    }

    @Test
    void comesToTheSameInAnyOrderWithTwoCompilersAndFromScratch() throws Exception {
        Forged forged = erasing(forger(thief::member));
        Forged real = erasing(writer);
        List<Forged> all = new ArrayList<>(records);
        all.addAll(List.of(forged, real));
        Map<String, String> whole = null;
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(all, new Random(seed));
            try (CompilerWorld other = new CompilerWorld(Files.createDirectory(temporary.resolve("order-" + seed)))) {
                for (Forged record : all) {
                    other.put(record);
                    twice(other);
                }
                whole = whole == null ? other.output("out") : whole;
                assertThat(other.output("out")).isEqualTo(whole);
                assertThat(other.compile("scratch").balance().erased()).isEqualTo(1);
                assertThat(other.output("scratch")).isEqualTo(whole);
            }
        }
        assertThat(everything("order-0/out")).doesNotContain(SAID);
    }

    private static void twice(CompilerWorld other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Compiled> run = () -> other.compile("out");
            for (Future<Compiled> done : two.invokeAll(List.of(run, run))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
    }
}
