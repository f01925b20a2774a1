package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Finding;
import se.medlyss.support.ManualTime;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// Whose evaluation it is when two say that they began it.
class CompilerOwnershipTest {

    private static final String OWNER = "ab12cd34".repeat(4);
    private static final String INSIDER = "ef56ab78".repeat(4);
    private static final UUID UNNAMED = UUID.fromString("01934567-89ab-7000-8000-000000000001");

    @TempDir
    private Path temporary;

    private final RecordForge owner = new RecordForge(OWNER);
    private final RecordForge insider = new RecordForge(INSIDER);
    private final UUID named = new TimeOrderedIds(new ManualTime(), new Random(1), () -> OWNER).nextEvaluation();

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
    }

    @Test
    void letsNobodyTakeWhatItsIdSaysAnotherBegan() throws Exception {
        Forged own = world.put(owner.evaluation(named, 2, 11, "the coach's own"));
        insider.writing("2026-11-11T10:00:01Z");
        for (int tries = 0; tries < 20; tries++) {
            world.put(insider.evaluation(named, 1, 11, "claimed " + tries));
        }
        world.put(insider.erasure(named, 3, 11, List.of(own)));
        Compiled compiled = world.compile("out");
        assertThat(counting(compiled)).containsExactly(own.hash());
        assertThat(compiled.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.CONTESTED)
                .hasSize(20)
                .allSatisfy(finding -> {
                    assertThat(finding.writer()).isEqualTo(INSIDER);
                    assertThat(finding.detail()).isEqualTo(OWNER.substring(0, 8));
                });
    }

    @Test
    void keepsErasedWhatItsOwnerErasedThoughAnotherWroteOn() throws Exception {
        Forged gone = owner.evaluation(named, 1, 11, "the coach's own");
        world.put(owner.erasure(named, 2, 11, List.of(gone)));
        world.put(insider.evaluation(named, 3, 11, "claimed"));
        assertThat(counting(world.compile("out"))).isEmpty();
    }

    @Test
    void believesWhoeverWroteItFirstWhereTheIdNamesNobody() throws Exception {
        owner.writing("2026-11-11T10:00:00Z");
        insider.writing("2026-11-11T12:00:00Z");
        Forged own = world.put(owner.evaluation(UNNAMED, 1, 11, "the coach's own"));
        for (int tries = 0; tries < 20; tries++) {
            world.put(insider.evaluation(UNNAMED, 1, 11, "claimed " + tries));
        }
        Compiled compiled = world.compile("out");
        assertThat(counting(compiled)).containsExactly(own.hash());
        assertThat(compiled.findings()).extracting(Finding::kind).contains(Finding.Kind.CONTESTED);
    }

    @Test
    void tellsOfTheOtherWhereTheIdNamesNobodyAndTheTimeIsForged() throws Exception {
        owner.writing("2026-11-11T12:00:00Z");
        insider.writing("2026-11-11T10:00:00Z");
        world.put(owner.evaluation(UNNAMED, 1, 11, "the coach's own"));
        Forged claimed = world.put(insider.evaluation(UNNAMED, 1, 11, "claimed"));
        Compiled compiled = world.compile("out");
        assertThat(counting(compiled)).containsExactly(claimed.hash());
        assertThat(compiled.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.CONTESTED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.writer()).isEqualTo(OWNER));
    }

    @Test
    void namesOneWriterOnlyAndKeepsTheTime() {
        var time = new ManualTime();
        var ids = new TimeOrderedIds(time, new Random(2), () -> OWNER);
        for (int i = 0; i < 1_000; i++) {
            UUID id = ids.nextEvaluation();
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(time.millis());
            assertThat(TimeOrderedIds.names(OWNER, id)).isTrue();
            assertThat(TimeOrderedIds.names(INSIDER, id)).isFalse();
            assertThat(TimeOrderedIds.names(OWNER, ids.next())).isFalse();
        }
        assertThat(HexFormat.of().toHexDigits(ids.nextEvaluation().getLeastSignificantBits()))
                .isNotEqualTo(HexFormat.of().toHexDigits(ids.nextEvaluation().getLeastSignificantBits()));
    }

    private static List<String> counting(Compiled compiled) throws Exception {
        List<String> hashes = new ArrayList<>();
        compiled.evaluations().each(evaluation -> hashes.add(evaluation.head().hash()));
        return hashes;
    }
}
