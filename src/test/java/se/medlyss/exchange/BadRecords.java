package se.medlyss.exchange;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.support.SignedRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Thousands of records that somebody broke: at every place of a record, in every way that a strict reader has to
/// notice. Where the break is in the content, the hash fits it all the same.
public final class BadRecords {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final byte[] GOOD = BrokenRecord.bytes();

    private final List<Bad> all = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final String good = BrokenRecord.text();

    /// @param reasons any of which is right
    @SuppressWarnings("ArrayRecordComponent")
    public record Bad(String family, byte[] bytes, Set<Reason> reasons) {}

    public static List<Bad> all() {
        BadRecords records = new BadRecords();
        records.sizes();
        records.encodings();
        records.syntax();
        records.shapes();
        records.values();
        records.hashes();
        records.signatures();
        return records.all;
    }

    private void add(String family, byte[] bytes, Reason first, Reason... more) {
        all.add(new Bad(family, bytes, EnumSet.of(first, more)));
    }

    private void add(String family, String text, Reason first, Reason... more) {
        add(family, text.getBytes(StandardCharsets.UTF_8), first, more);
    }

    private void sizes() {
        for (int i = 1; i <= 5; i++) {
            add("size", good + " ".repeat(4 * 1024 * 1024 + i - good.length()), Reason.SIZE);
        }
        for (int depth = 20; depth < 60; depth++) {
            String deep = "{\"x\":".repeat(depth / 2) + "[".repeat(depth - depth / 2);
            add(
                    "depth",
                    "{\"deep\":" + deep + "1" + "]".repeat(depth - depth / 2) + "}".repeat(depth / 2) + "}",
                    Reason.DEPTH);
        }
        add("depth", "[".repeat(1_000_000), Reason.DEPTH);
        for (String end : List.of("{}", "[]", "1", "\"a\"", "null", "true", good, ",", "}", "]")) {
            add("trailing", good + end, Reason.TRAILING, Reason.JSON);
            add("trailing", good + "\n" + end, Reason.TRAILING, Reason.JSON);
        }
    }

    private void encodings() {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        int[][] broken = {
            {0xC0, 0xAF},
            {0xC1, 0xBF},
            {0x80},
            {0xBF},
            {0xE0, 0x80, 0xAF},
            {0xED, 0xA0, 0x80},
            {0xED, 0xBF, 0xBF},
            {0xF0, 0x80, 0x80, 0xAF},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0xFE},
            {0xFF},
            {0xC3},
            {0xE2, 0x82}
        };
        for (int[] sequence : broken) {
            for (int i = 0; i < 15; i++) {
                add("encoding", inserted(bytes, random.nextInt(bytes.length), sequence), Reason.NOT_UTF8);
            }
        }
        add("encoding", good.getBytes(StandardCharsets.UTF_16), Reason.NOT_UTF8);
        add("encoding", good.getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_UTF8);
        add("encoding", good.getBytes(StandardCharsets.UTF_16LE), Reason.NOT_UTF8, Reason.JSON);
        add("encoding", "\ufeff\ufeff" + good, Reason.JSON);
        for (String half : List.of("\\ud83d", "\\ude00", "\\uDBFFa", "\\udfff\\ud800")) {
            add("encoding", good.replace("Varmt", half), Reason.NOT_UTF8, Reason.HASH);
        }
    }

    private static byte[] inserted(byte[] bytes, int at, int[] sequence) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        Arrays.stream(sequence).forEach(all::write);
        all.write('"');
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    private void syntax() {
        for (int i = 0; i < 300; i++) {
            add("cut off", good.substring(0, random.nextInt(good.length())), Reason.JSON, Reason.NOT_UTF8);
        }
        for (int at = 0; at < good.length(); at += 7) {
            if ("{}[]:,\"".indexOf(good.charAt(at)) >= 0) {
                add("left out", good.substring(0, at) + good.substring(at + 1), Reason.JSON, EVERY);
            }
        }
        for (String wrong :
                List.of("NaN", "Infinity", "01", "+1", "1.", ".5", "0x10", "1_000", "'1'", "1e", "--1", "undefined")) {
            add("syntax", good.replaceFirst("\"revision\":1", "\"revision\":" + wrong), Reason.JSON, Reason.NOT_UTF8);
        }
        for (String vast :
                "1e100000020000 1e-100000020000 -1E+99999999999 1e2147483648 1e-2147483648 0e99999999999 0.1e9223372036854775808"
                        .split(" ")) {
            add("exponent", good.replaceFirst("\"revision\":1", "\"revision\":" + vast), Reason.RANGE);
        }
        for (String wrong : List.of("/* */", "// a\n", "#", "\u0000", "\u000b", "\u00a0", "\ufeff")) {
            add("syntax", good.replaceFirst("\\{", "{" + wrong), Reason.JSON);
        }
        for (int unit = 0; unit < ' '; unit++) {
            add("control", good.replace("Varmt", "Va" + (char) unit + "rmt"), Reason.JSON);
        }
    }

    private static final Reason[] EVERY = Reason.values();

    /// At every member of every object: gone, null, twice, unknown beside it, of another type.
    private void shapes() {
        for (Place place : places()) {
            JsonNode value = place.of(tree());
            add("null", changed(place, parent -> place.set(parent, NODES.nullNode())), Reason.SCHEMA);
            add(
                    "another type",
                    changed(place, parent -> place.set(parent, otherType(value))),
                    Reason.SCHEMA,
                    Reason.RANGE);
            if (place.key() != null) {
                add(
                        "unknown",
                        changed(place, parent -> ((ObjectNode) parent).put("x" + place.key(), 1)),
                        Reason.SCHEMA);
                add("twice", twice(place, value), Reason.DUPLICATE_KEY);
            }
        }
        for (int minor = 2; minor < 12; minor++) {
            String later = good.replace("\"formatVersion\":1", "\"formatVersion\":" + minor);
            add("too new", later, Reason.TOO_NEW);
        }
    }

    private void values() {
        for (Place place : places()) {
            JsonNode value = place.of(tree());
            if (value.isNumber()) {
                add(
                        "as text",
                        changed(place, parent -> place.set(parent, NODES.stringNode(value.asString()))),
                        Reason.SCHEMA);
                add(
                        "precise",
                        changed(place, parent -> place.set(parent, NODES.numberNode(new BigDecimal("1.23456")))),
                        Reason.RANGE,
                        Reason.SCHEMA,
                        Reason.TOO_NEW);
                add(
                        "vast",
                        changed(
                                place,
                                parent -> place.set(parent, NODES.numberNode(new BigDecimal("1234567890123456")))),
                        Reason.RANGE,
                        Reason.SCHEMA,
                        Reason.TOO_NEW);
            } else if (value.isBoolean()) {
                add("as number", changed(place, parent -> place.set(parent, NODES.numberNode(1))), Reason.SCHEMA);
            } else if (value.isString()) {
                add(
                        "long",
                        changed(place, parent -> place.set(parent, NODES.stringNode("a".repeat(20_001)))),
                        Reason.RANGE);
            }
        }
    }

    /// Every value changed a little, with the hash of before.
    private void hashes() {
        for (Place place : places()) {
            ObjectNode record = tree();
            JsonNode value = place.of(record);
            if (value.isString()
                    && value.stringValue().length() > 1
                    && !value.stringValue().matches("[a-z0-9:.+T-]+")) {
                place.set(place.parent(record), NODES.stringNode(value.stringValue() + " "));
                add("hash", record.toString(), Reason.HASH, Reason.SCHEMA, Reason.RANGE);
            } else if (value.isNumber()) {
                place.set(
                        place.parent(record),
                        NODES.numberNode(value.decimalValue().add(BigDecimal.ONE)));
                add("hash", record.toString(), Reason.HASH, Reason.SCHEMA, Reason.TOO_NEW, Reason.RANGE);
            }
        }
    }

    private static JsonNode otherType(JsonNode value) {
        return value.isString() ? NODES.objectNode() : value.isObject() ? NODES.arrayNode() : NODES.stringNode("x");
    }

    private byte[] twice(Place place, JsonNode value) {
        String member = "\"" + place.key() + "\":" + value;
        ObjectNode record = tree();
        ((ObjectNode) place.parent(record)).put("twice-marker", 1);
        return record.toString().replace("\"twice-marker\":1", member).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(Place place, Consumer<JsonNode> change) {
        ObjectNode record = tree();
        change.accept(place.parent(record));
        if (!record.has("hash")) {
            record.put("hash", "0".repeat(64));
        }
        return place.path().endsWith("/hash") && place.path().length() == 5
                ? record.toString().getBytes(StandardCharsets.UTF_8)
                : BrokenRecord.hashed(record);
    }

    private void signatures() {
        SignedRecords owner = new SignedRecords();
        String value = owner.sign(SignedRecords.hash(GOOD));
        for (int at = 0; at < value.length(); at += 4) {
            String changed = value.substring(0, at) + (value.charAt(at) == '0' ? '1' : '0') + value.substring(at + 1);
            add("signature", SignedRecords.with(GOOD, owner.key(), changed), Reason.SIGNATURE);
        }
        add("signature", SignedRecords.with(GOOD, new SignedRecords().key(), value), Reason.SIGNATURE);
    }

    private static ObjectNode tree() {
        try {
            return (ObjectNode) StrictJson.read(GOOD);
        } catch (FileRefusedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// A value in a record, by its JSON Pointer.
    private record Place(String path, String parentPath, String key, int index) {
        JsonNode of(JsonNode record) {
            return record.at(path);
        }

        JsonNode parent(JsonNode record) {
            return record.at(parentPath);
        }

        void set(JsonNode parent, JsonNode value) {
            if (key == null) {
                ((ArrayNode) parent).set(index, value);
            } else {
                ((ObjectNode) parent).set(key, value);
            }
        }
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        collect(tree(), "", places);
        return places;
    }

    private static void collect(JsonNode node, String path, List<Place> places) {
        if (node.isObject()) {
            for (var member : node.properties()) {
                String below = path + "/" + member.getKey();
                places.add(new Place(below, path, member.getKey(), 0));
                collect(member.getValue(), below, places);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(path + "/" + i, path, null, i));
            collect(node.get(i), path + "/" + i, places);
        }
    }
}
