package se.medlyss.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.application.compilation.RecordScreening.Valid;
import se.medlyss.exchange.ByteParser.Parsed;
import se.medlyss.exchange.ByteTree.Name;

/// Passes records as [RecordReader] does, and many times as fast, by looking at their bytes where they lie. It passes
/// nothing that [RecordReader] refuses; whatever it is not sure of, it leaves to it.
final class ByteScreen {

    private static final Name PROCESS = Name.of("process");
    private static final Name RULES = Name.of("rules");
    private static final Name HASH = Name.of("hash");
    private static final Name SIGNATURE = Name.of("signature");
    private static final Name ERASES = Name.of("erases");
    private static final Name SEQUENCE = Name.of("sequence");
    private static final Name WRITER = Name.of("writer");
    private static final Name CALL = Name.of("call");
    private static final Name STARTED_AT = Name.of("startedAt");
    private static final Name WRITTEN_AT = Name.of("writtenAt");

    private final ByteShapes.Made schema = ByteShapes.of(Schemas.tree(Schemas.EVALUATION));
    private final KnownRules known = new KnownRules();
    private final RulesReader rulesReader = new RulesReader();

    /// The facts of a record; null when [RecordReader] has to judge it.
    @Nullable
    Valid screen(byte[] bytes, int from, int to) {
        if (to - from > RecordReading.MAX_BYTES) {
            return null;
        }
        Parsed parsed = canonical(ByteParser.parse(bytes, from, to, schema.names(), known));
        if (parsed == null || !schema.shape().fits(parsed.tree(), ByteTree.ROOT)) {
            return null;
        }
        Fields fields = new Fields(parsed.tree());
        if (fields.number("minorVersion") != RecordWriter.MINOR_VERSION
                || !ByteCanonical.hash(parsed.tree()).equals(fields.text("hash"))) {
            return null;
        }
        try {
            RecordFacts facts = facts(fields, parsed);
            ByteTree tree = parsed.tree();
            return facts == null
                    ? null
                    : new Valid(facts, tree.bytes(), tree.from(ByteTree.ROOT), tree.to(ByteTree.ROOT));
        } catch (DateTimeException | FileRefusedException | ArithmeticException unsure) {
            return null;
        }
    }

    private @Nullable Parsed canonical(@Nullable Parsed parsed) {
        if (parsed == null || parsed.canonical()) {
            return parsed;
        }
        byte[] canonical = ByteCanonical.of(parsed.tree(), ByteTree.ROOT);
        return canonical == null ? null : ByteParser.parse(canonical, 0, canonical.length, schema.names(), known);
    }

    private @Nullable RecordFacts facts(Fields fields, Parsed parsed) throws FileRefusedException {
        return switch (fields.text("kind")) {
            case "evaluation" -> {
                KnownRules.Rules rules = rules(parsed);
                Instant startedAt = fields.time(fields.object(CALL), STARTED_AT);
                boolean fits = RecordTimes.month(startedAt).equals(fields.text("month"))
                        && new ByteConsistency(parsed.tree(), rules).holds();
                yield fits ? facts(fields, Kind.EVALUATION, startedAt, List.of()) : null;
            }
            case "withdrawal" -> facts(fields, Kind.WITHDRAWAL, null, List.of());
            case "erasure" -> facts(fields, Kind.ERASURE, null, erases(fields));
            default -> null;
        };
    }

    private KnownRules.Rules rules(Parsed parsed) throws FileRefusedException {
        KnownRules.Rules seen = parsed.rules();
        if (seen != null) {
            return seen;
        }
        ByteTree tree = parsed.tree();
        int node = tree.member(tree.member(ByteTree.ROOT, PROCESS), RULES);
        byte[] canonical = Arrays.copyOfRange(tree.bytes(), tree.from(node), tree.to(node));
        return known.add(canonical, rulesReader.read(StrictJson.read(canonical)));
    }

    private static RecordFacts facts(Fields fields, Kind kind, @Nullable Instant startedAt, List<Erased> erases) {
        return new RecordFacts(
                kind,
                UUID.fromString(fields.text("evaluation")),
                (int) fields.number("revision"),
                fields.text("writer").intern(),
                fields.number("sequence"),
                fields.textOrNull("previous"),
                fields.textOrNull("predecessor"),
                fields.text("month").intern(),
                fields.time(ByteTree.ROOT, WRITTEN_AT),
                startedAt,
                fields.text("hash"),
                signature(fields),
                erases);
    }

    private static String signature(Fields fields) {
        int signature = fields.tree().member(ByteTree.ROOT, SIGNATURE);
        return signature == ByteTree.NONE ? "" : fields.text(signature, "key") + ":" + fields.text(signature, "value");
    }

    private static List<Erased> erases(Fields fields) {
        ByteTree tree = fields.tree();
        int array = tree.member(ByteTree.ROOT, ERASES);
        List<Erased> erases = new ArrayList<>();
        for (int at = tree.first(array); at != ByteTree.NONE; at = tree.after(at, array)) {
            erases.add(new Erased(
                    tree.text(tree.member(at, WRITER)).intern(),
                    tree.number(tree.member(at, SEQUENCE)) / ByteTree.ONE,
                    tree.text(tree.member(at, HASH))));
        }
        return erases;
    }

    /// The members of a record that its schema requires.
    private record Fields(ByteTree tree) {

        int object(Name name) {
            return tree.member(ByteTree.ROOT, name);
        }

        Instant time(int object, Name name) {
            int node = tree.member(object, name);
            return ByteTime.instant(tree.bytes(), tree.from(node), tree.to(node));
        }

        String text(String name) {
            return text(ByteTree.ROOT, name);
        }

        String text(int object, String name) {
            return tree.text(tree.member(object, Name.of(name)));
        }

        @Nullable
        String textOrNull(String name) {
            int node = tree.member(ByteTree.ROOT, Name.of(name));
            return node == ByteTree.NONE ? null : tree.text(node);
        }

        long number(String name) {
            return tree.number(tree.member(ByteTree.ROOT, Name.of(name))) / ByteTree.ONE;
        }
    }
}
