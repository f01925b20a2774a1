package se.medlyss.exchange.screen;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.application.compilation.RecordScreening.Valid;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.RulesReader;
import se.medlyss.exchange.Schemas;
import se.medlyss.exchange.StrictJson;
import se.medlyss.exchange.screen.GuidedParser.Guided;
import se.medlyss.exchange.screen.GuidedParser.Written;
import se.medlyss.process.ProcessDocument;

/// Passes records as [RecordReader] does, and many times as fast, by looking at their bytes where they lie. It passes
/// nothing that [RecordReader] refuses; whatever it is not sure of, it leaves to it.
public final class ByteScreen {

    private static final ByteName KIND = ByteName.of("kind");
    private static final ByteName EVALUATION = ByteName.of("evaluation");
    private static final ByteName REVISION = ByteName.of("revision");
    private static final ByteName MINOR_VERSION = ByteName.of("minorVersion");
    private static final ByteName PREVIOUS = ByteName.of("previous");
    private static final ByteName PREDECESSOR = ByteName.of("predecessor");
    private static final ByteName MONTH = ByteName.of("month");
    private static final ByteName KEY = ByteName.of("key");
    private static final ByteName VALUE = ByteName.of("value");
    private static final ByteName PROCESS = ByteName.of("process");
    private static final ByteName RULES = ByteName.of("rules");
    private static final ByteName HASH = ByteName.of("hash");
    private static final ByteName SIGNATURE = ByteName.of("signature");
    private static final ByteName ERASES = ByteName.of("erases");
    private static final ByteName SEQUENCE = ByteName.of("sequence");
    private static final ByteName WRITER = ByteName.of("writer");
    private static final ByteName CALL = ByteName.of("call");
    private static final ByteName STARTED_AT = ByteName.of("startedAt");
    private static final ByteName WRITTEN_AT = ByteName.of("writtenAt");

    private static final byte[] NOTHING = {'{', '}'};

    /// To make members ready to be found in any order takes as long as many records do.
    private static final int UNLIKE_SHUFFLED = 64;

    /// A record's kinds, the most frequent first.
    private static final List<String> KINDS = List.of("evaluation", "withdrawal", "erasure");

    private final List<ByteGuide> guides = KINDS.stream()
            .map(ByteShapes.of(Schemas.tree(Schemas.EVALUATION))::guide)
            .toList();
    private final KnownRules known = new KnownRules();
    private final RulesReader rulesReader = new RulesReader();
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    /// What one thread uses again and again.
    private static final class Desk {
        final ByteTree tree = new ByteTree(new byte[0]);
        final ByteExample example = new ByteExample(0);
        final ByteExample shuffled = new ByteExample(UNLIKE_SHUFFLED);
        final MessageDigest digest = Sha256.digest();
        final FewTexts texts = new FewTexts();
    }

    /// The facts of a record; null when [RecordReader] has to judge it.
    @Nullable
    public Valid screen(byte[] bytes, int from, int to) {
        if (to - from > RecordReading.MAX_BYTES) {
            return null;
        }
        Desk desk = desks.get();
        Guided guided = guided(bytes, from, to, desk, Written.IN_ORDER);
        if (guided == null) {
            guided = sorted(guided(bytes, from, to, desk, Written.IN_ANY_ORDER), desk);
        } else {
            desk.example.learn(guided);
        }
        return guided == null ? null : valid(guided, desk);
    }

    /// As [#screen], for the canonical form of a record with a line feed behind it; null for anything else.
    @Nullable
    Valid screenLine(byte[] bytes, int from, int to) {
        Desk desk = desks.get();
        int most = Math.min(to, from + RecordReading.MAX_BYTES + 1);
        Guided guided = guided(bytes, from, most, desk, Written.LINE);
        if (guided == null) {
            return null;
        }
        desk.example.learn(guided);
        return valid(guided, desk);
    }

    private @Nullable Valid valid(Guided guided, Desk desk) {
        ByteTree tree = guided.tree();
        ByteFields fields = new ByteFields(tree);
        if (fields.number(MINOR_VERSION) != RecordWriter.MINOR_VERSION
                || !ByteCanonical.hasItsHash(tree, desk.digest)) {
            return null;
        }
        try {
            RecordFacts facts = facts(fields, guided, desk.texts);
            return facts == null
                    ? null
                    : new Valid(facts, tree.bytes(), tree.from(ByteTree.ROOT), tree.to(ByteTree.ROOT));
        } catch (DateTimeException | FileRefusedException | ArithmeticException unsure) {
            return null;
        }
    }

    /// A record that passed, and what of it was read before.
    ///
    /// @param rest  its canonical form, without what is in `rules` when these are given
    /// @param rules what the rules of its process say; null when it has none
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Parted(byte[] rest, @Nullable ProcessDocument rules) {}

    /// As [#screen], for a record that is to be read whole: its rules are half of it.
    @Nullable
    Parted parted(byte[] bytes, int from, int to) {
        Valid valid = screen(bytes, from, to);
        if (valid == null) {
            return null;
        }
        ByteTree tree = desks.get().tree;
        KnownRules.Rules rules = seen(tree);
        return rules == null
                ? new Parted(Arrays.copyOfRange(valid.bytes(), valid.from(), valid.to()), null)
                : new Parted(without(valid, tree.from(rulesOf(tree)), tree.to(rulesOf(tree))), rules.document());
    }

    private static byte[] without(Valid valid, int from, int to) {
        byte[] rest = new byte[valid.to() - valid.from() - (to - from) + NOTHING.length];
        int before = from - valid.from();
        System.arraycopy(valid.bytes(), valid.from(), rest, 0, before);
        System.arraycopy(NOTHING, 0, rest, before, NOTHING.length);
        int after = before + NOTHING.length;
        System.arraycopy(valid.bytes(), to, rest, after, rest.length - after);
        return rest;
    }

    private @Nullable Guided guided(byte[] bytes, int from, int to, Desk desk, Written written) {
        boolean loose = written == Written.IN_ANY_ORDER;
        ByteExample example = loose ? desk.shuffled : desk.example;
        Guided guided = null;
        for (int i = 0; guided == null && i < guides.size(); i++) {
            if (loose || guides.get(i).mayBeInOrder(bytes, from, to)) {
                desk.tree.empty(bytes);
                guided = GuidedParser.parse(desk.tree, from, to, guides.get(i), known, example, written);
            }
        }
        return guided;
    }

    /// The same record in its canonical form.
    private @Nullable Guided sorted(@Nullable Guided guided, Desk desk) {
        if (guided == null) {
            return null;
        }
        ByteTree tree = guided.tree();
        ByteCanonical.sort(tree, guided.guide(), guided.rules(), desk.shuffled.tree());
        if (guided.rules() == null) {
            return new Guided(tree, guided.guide(), seen(tree));
        }
        desk.shuffled.learn(guided);
        return guided;
    }

    /// The rules of a record's process, when they were seen before.
    private KnownRules.@Nullable Rules seen(ByteTree tree) {
        int rules = rulesOf(tree);
        return rules == ByteTree.NONE ? null : known.at(tree.bytes(), tree.from(rules), tree.to(rules));
    }

    private static int rulesOf(ByteTree tree) {
        int process = tree.member(ByteTree.ROOT, PROCESS);
        return process == ByteTree.NONE ? ByteTree.NONE : tree.member(process, RULES);
    }

    private @Nullable RecordFacts facts(ByteFields fields, Guided guided, FewTexts texts) throws FileRefusedException {
        return switch (fields.text(KIND)) {
            case "evaluation" -> {
                KnownRules.Rules rules = rules(guided);
                Instant startedAt = fields.time(fields.object(CALL), STARTED_AT);
                boolean fits = fields.isIn(MONTH, startedAt) && new ByteConsistency(guided.tree(), rules).holds();
                yield fits ? facts(fields, texts, Kind.EVALUATION, startedAt, List.of()) : null;
            }
            case "withdrawal" -> facts(fields, texts, Kind.WITHDRAWAL, null, List.of());
            case "erasure" -> facts(fields, texts, Kind.ERASURE, null, erases(fields));
            default -> null;
        };
    }

    private KnownRules.Rules rules(Guided guided) throws FileRefusedException {
        KnownRules.Rules seen = guided.rules();
        if (seen != null) {
            return seen;
        }
        ByteTree tree = guided.tree();
        int node = rulesOf(tree);
        byte[] canonical = Arrays.copyOfRange(tree.bytes(), tree.from(node), tree.to(node));
        return known.add(canonical, tree, node, rulesReader.read(StrictJson.read(canonical)));
    }

    private static RecordFacts facts(
            ByteFields fields, FewTexts texts, Kind kind, @Nullable Instant startedAt, List<Erased> erases) {
        return new RecordFacts(
                kind,
                fields.uuid(EVALUATION),
                (int) fields.number(REVISION),
                fields.text(WRITER, texts),
                fields.number(SEQUENCE),
                fields.textOrNull(PREVIOUS),
                fields.textOrNull(PREDECESSOR),
                fields.text(MONTH, texts),
                fields.time(ByteTree.ROOT, WRITTEN_AT),
                startedAt,
                fields.text(HASH),
                signature(fields),
                erases);
    }

    private static String signature(ByteFields fields) {
        int signature = fields.object(SIGNATURE);
        return signature == ByteTree.NONE ? "" : fields.text(signature, KEY) + ":" + fields.text(signature, VALUE);
    }

    private static List<Erased> erases(ByteFields fields) {
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
}
