package se.medlyss.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;
import se.medlyss.support.SignedRecords;

/// Signed, wrongly signed and unsigned copies of records, in a compilation.
class CompilerSignatureTest {

    private static final UUID ONE = UUID.fromString("01934567-89ab-7cde-8f01-000000000001");
    private static final UUID TWO = UUID.fromString("01934567-89ab-7cde-8f01-000000000002");

    @TempDir
    private Path temporary;

    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));
    private final SignedRecords owner = new SignedRecords();

    @AutoClose
    private CompilerWorld world;

    @BeforeEach
    void makeAShare() {
        world = new CompilerWorld(temporary);
    }

    private static List<String> keys(Compiled compiled) throws CompilationException {
        List<String> keys = new ArrayList<>();
        compiled.evaluations().each(each -> {
            var signature = each.head().signature();
            keys.add(signature == null ? "" : signature.key());
        });
        return keys;
    }

    @Test
    void countsASignedAndAnUnsignedCopyOnceAndKeepsTheSignature() throws Exception {
        Forged record = world.put(writer.evaluation(ONE, 1, 11, "a"));
        Compiled unsigned = world.compile("out");
        assertThat(keys(unsigned)).containsExactly("");
        world.put(record.path().replace(".json", " (1).json"), owner.signed(record.bytes()));
        Compiled both = world.compile("out");
        assertThat(both.balance().accepted()).isEqualTo(1);
        assertThat(both.balance().duplicate()).isEqualTo(1);
        assertThat(keys(both)).as("also beside a part of before without it").containsExactly(owner.key());
        world.put(writer.evaluation(TWO, 1, 11, "b"));
        assertThat(keys(world.compile("out"))).containsExactlyInAnyOrder(owner.key(), "");
    }

    @Test
    void setsAsideACopyThatIsSignedWrongAndNothingElse() throws Exception {
        Forged record = world.put(writer.evaluation(ONE, 1, 11, "a"));
        String wrong = new SignedRecords().sign(record.hash());
        String path = record.path().replace(".json", " - kopia.json");
        world.put(path, SignedRecords.with(record.bytes(), owner.key(), wrong));
        Compiled compiled = world.compile("out");
        assertThat(compiled.balance().accepted()).isEqualTo(1);
        assertThat(compiled.quarantined())
                .extracting(Quarantined::path, Quarantined::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(path, Reason.SIGNATURE));
        assertThat(compiled.retried()).isEmpty();
        assertThat(keys(compiled)).containsExactly("");
    }
}
