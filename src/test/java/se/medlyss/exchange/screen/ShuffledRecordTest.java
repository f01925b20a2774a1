package se.medlyss.exchange.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.BrokenRecord;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.StrictJson;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;

/// Records whose members stand in any order are compared with such as passed before, member by member: whatever is
/// taken over, [RecordReader] says the same of them.
class ShuffledRecordTest {

    private static final List<Object> OTHERS = List.of(
            "",
            "met",
            "sv",
            "Å, \"\n😀",
            "open",
            0,
            1,
            -1,
            7,
            3000,
            30000,
            0.5,
            0.66667,
            true,
            false,
            List.of(),
            Map.of());

    private final RecordReader reader = new RecordReader();
    private final ByteScreen fast = new ByteScreen();
    private final RecordForge writer = new RecordForge("ab12cd34".repeat(4));

    @Test
    void saysOfRecordsThatAreMuchOrLittleLikeThoseBeforeWhatTheReaderSays() throws Exception {
        Random random = new Random(17);
        int passed = 0;
        for (int i = 0; i < 300; i++) {
            int changes = random.nextInt(4);
            byte[] bytes = AnyOrder.bytes(forged(i, random, changes), random);
            RecordScreening.Valid valid = fast.screen(bytes, 0, bytes.length);
            RecordReading.Outcome outcome = reader.read(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(valid != null).as(text).isEqualTo(outcome instanceof RecordReading.Read);
            if (valid != null && outcome instanceof RecordReading.Read(var record, byte[] canonical)) {
                assertThat(valid.facts()).isEqualTo(RecordFacts.of(record));
                assertThat(text(valid)).isEqualTo(new String(canonical, StandardCharsets.UTF_8));
                passed++;
            }
        }
        assertThat(passed).isBetween(75, 200);
    }

    private static String text(RecordScreening.Valid valid) {
        return new String(valid.bytes(), valid.from(), valid.to() - valid.from(), StandardCharsets.UTF_8);
    }

    private byte[] forged(int number, Random random, int changes) {
        UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
        return writer.evaluation(id, 1, 1 + number % 12, "note " + number, record -> {
                    Map<String, Object> changed = copy(record);
                    for (int i = 0; i < changes; i++) {
                        change(changed, random);
                    }
                    return changed;
                })
                .bytes();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> object) {
        return (Map<String, Object>) deep(object);
    }

    private static Object deep(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> other = new LinkedHashMap<>();
            object.forEach((name, member) -> other.put((String) name, deep(member)));
            return other;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(ShuffledRecordTest::deep).toList())
                : value;
    }

    /// Changes something somewhere: a value becomes another one, a member comes, goes or changes its name.
    @SuppressWarnings("unchecked")
    private static void change(Map<String, Object> record, Random random) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (String part : List.of("answers", "stages", "call", "score", "moments", "outcome", "agent")) {
            objects(record.get(part), objects);
        }
        Map<String, Object> object = objects.get(random.nextInt(objects.size()));
        if (object.isEmpty()) {
            object.put("atMs", 1);
            return;
        }
        List<String> names = List.copyOf(object.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name + "s", object.remove(name));
            case 2 -> object.put("comment", "x" + random.nextInt(3));
            case 3 -> object.put(name, OTHERS.get(random.nextInt(OTHERS.size())));
            default -> object.computeIfPresent(name, (_, value) -> near(value, random));
        }
    }

    private static Object near(Object value, Random random) {
        return switch (value) {
            case Integer number -> number + random.nextInt(100);
            case List<?> list
            when list.size() > 1 -> {
                List<Object> other = new ArrayList<>(list);
                Collections.swap(other, 0, random.nextInt(other.size()));
                yield random.nextBoolean() ? other : other.subList(1, other.size());
            }
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static void objects(Object value, List<Map<String, Object>> found) {
        if (value instanceof Map<?, ?> object) {
            found.add((Map<String, Object>) object);
            object.values().forEach(member -> objects(member, found));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> objects(element, found));
        }
    }

    @Test
    void passesNoMemberTwiceAndNoneThatIsMissing() throws Exception {
        byte[] good = BrokenRecord.bytes();
        JsonNode record = StrictJson.read(good);
        for (int i = 0; i < 3; i++) {
            byte[] shuffled = AnyOrder.bytes(good, new Random(i));
            assertThat(fast.screen(shuffled, 0, shuffled.length)).isNotNull();
        }
        Random random = new Random(5);
        int members = members(record);
        for (int which = 0; which < members; which++) {
            JsonNode shuffled = AnyOrder.of(record, random);
            String twice = new Written(which, 2).write(shuffled);
            assertThat(screened(twice)).as(twice).isNull();
            String without = new Written(which, 0).write(shuffled);
            assertThat(screened(without)).as(without).isNull();
        }
        assertThat(members).isGreaterThan(300);
    }

    private RecordScreening.Valid screened(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return fast.screen(bytes, 0, bytes.length);
    }

    private static int members(JsonNode node) {
        int all = node.isObject() ? node.size() : 0;
        for (JsonNode part : node) {
            all += members(part);
        }
        return all;
    }

    /// Writes a document with one of its members so many times.
    private static final class Written {

        private final int times;
        private int left;

        Written(int which, int times) {
            this.left = which;
            this.times = times;
        }

        String write(JsonNode node) {
            if (node.isObject()) {
                List<String> members = new ArrayList<>();
                node.properties().forEach(member -> {
                    int often = left-- == 0 ? times : 1;
                    String text = "\"" + member.getKey() + "\":" + write(member.getValue());
                    members.addAll(Collections.nCopies(often, text));
                });
                return "{" + String.join(",", members) + "}";
            }
            if (node.isArray()) {
                List<String> elements = new ArrayList<>();
                node.forEach(element -> elements.add(write(element)));
                return "[" + String.join(",", elements) + "]";
            }
            return node.toString();
        }
    }
}
