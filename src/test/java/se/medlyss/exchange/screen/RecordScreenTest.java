package se.medlyss.exchange.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medlyss.application.RecordReading;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.exchange.BadRecords;
import se.medlyss.exchange.BrokenRecord;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.RecordSamples;
import se.medlyss.exchange.StrictJson;
import se.medlyss.support.RecordForge;
import tools.jackson.databind.JsonNode;

class RecordScreenTest {

    private final RecordReader reader = new RecordReader();
    private final ByteScreen fast = new ByteScreen();
    private final RecordScreen screen = new RecordScreen();

    @Test
    void refusesEveryBadRecordForItsReasonAndCrashesOnNone() {
        List<BadRecords.Bad> all = BadRecords.all();
        Map<String, Integer> families = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (BadRecords.Bad bad : all) {
            families.merge(bad.family(), 1, Integer::sum);
            if (bad.reasons().contains(RecordReading.Reason.SIGNATURE)) {
                // Looked at for whole chains, see CompileMemoryTest.
                continue;
            }
            var outcome = screen.screen(bad.bytes(), 0, bad.bytes().length);
            boolean right = outcome instanceof RecordScreening.Refused refused
                    && bad.reasons().contains(refused.reason());
            if (!right) {
                wrong.add(bad.family() + " " + outcome + ": " + start(bad.bytes()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(all).hasSizeGreaterThan(2_000);
        assertThat(families).hasSizeGreaterThan(15);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.UTF_8);
    }

    @Test
    void passesTheGoldenFilesFastAndSaysOfThemWhatTheReaderSays() throws Exception {
        for (var golden : RecordSamples.golden().values()) {
            samePassed(golden.bytes());
            samePassed(golden.bytes());
        }
    }

    @Test
    void readsWhatTheReaderReadsWhetherTheRulesWereSeenBeforeOrNot() throws Exception {
        for (var golden : RecordSamples.golden().values()) {
            byte[] bytes = golden.bytes();
            byte[] shuffled = AnyOrder.bytes(bytes, new Random(1));
            var read = (RecordReading.Read) reader.read(bytes);
            for (byte[] record : List.of(bytes, bytes, shuffled)) {
                assertThat(screen.read(record, 0, record.length)).isEqualTo(read.record());
            }
        }
    }

    @Test
    void passesMembersInAnyOrderAndAnyWhiteSpaceFast() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            JsonNode record = StrictJson.read(BrokenRecord.bytes());
            samePassed(AnyOrder.bytes(BrokenRecord.bytes(), new Random(seed)));
            samePassed(record.toPrettyString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void samePassed(byte[] bytes) {
        RecordScreening.Valid valid = fast.screen(bytes, 0, bytes.length);
        assertThat(valid).as(start(bytes)).isNotNull();
        same(bytes, valid);
    }

    private void same(byte[] bytes, RecordScreening.Valid valid) {
        assertThat(reader.read(bytes)).as(start(bytes)).isInstanceOf(RecordReading.Read.class);
        var read = (RecordReading.Read) reader.read(bytes);
        assertThat(valid.facts()).isEqualTo(RecordFacts.of(read.record()));
        assertThat(new String(valid.bytes(), valid.from(), valid.to() - valid.from(), StandardCharsets.UTF_8))
                .isEqualTo(new String(read.canonical(), StandardCharsets.UTF_8));
    }

    @Test
    void passesNoBytesThatTheReaderRefuses() throws Exception {
        byte[] good = BrokenRecord.bytes();
        samePassed(good);
        changed(good, 20_000);
        changed(AnyOrder.bytes(good, new Random(2)), 5_000);
    }

    private void changed(byte[] good, int times) {
        SplittableRandom random = new SplittableRandom(7);
        samePassed(good);
        int passed = 0;
        for (int i = 0; i < times; i++) {
            byte[] bytes = good.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] = random.nextInt(3) == 0
                    ? (byte) random.nextInt(256)
                    : (byte) "{}[]:,\"\\ 0123456789.-eE+tfn\n".charAt(random.nextInt(28));
            RecordScreening.Valid valid = fast.screen(bytes, 0, bytes.length);
            if (valid != null) {
                same(bytes, valid);
                passed++;
            }
        }
        // What changed nothing, and white space at the end.
        assertThat(passed).isPositive().isLessThan(times / 10);
    }

    @Test
    void tellsWhereALineEndsOnlyWhereItsLineFeedIs() throws Exception {
        byte[] good = BrokenRecord.bytes();
        samePassed(good);
        samePassed(good);
        String line = new String(good, StandardCharsets.UTF_8).strip() + "\n";
        byte[] lines = line.repeat(2).getBytes(StandardCharsets.UTF_8);
        int length = lines.length / 2;
        SplittableRandom random = new SplittableRandom(9);
        int passed = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = lines.clone();
            bytes[random.nextInt(length + 1)] = (byte) "{}[]:,\"\\ 0123456789.-eE+tfn\n\r\t".charAt(random.nextInt(30));
            int to = i % 3 == 0 ? random.nextInt(bytes.length) : bytes.length;
            RecordScreening.Valid valid = fast.screenLine(bytes, 0, to);
            if (valid != null) {
                assertThat(valid.from()).isZero();
                assertThat(valid.to()).isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n'));
                same(Arrays.copyOf(bytes, valid.to()), valid);
                passed++;
            }
        }
        assertThat(passed).isPositive().isLessThan(1_000);
        assertThat(fast.screenLine(lines, 0, length - 1)).isNull();
        assertThat(fast.screenLine(lines, 0, length)).isNotNull();
    }

    @Test
    void knowsRulesInAnotherOrderOnlyWhenEachMemberIsThereOnce() throws Exception {
        samePassed(BrokenRecord.bytes());
        String shuffled = new String(AnyOrder.bytes(BrokenRecord.bytes(), new Random(3)), StandardCharsets.UTF_8);
        int rules = shuffled.indexOf("\"rules\":");
        int twice = 0;
        for (String text : List.of("text", "name", "title")) {
            for (String other : List.of("en", "sv")) {
                var found = Pattern.compile("\"" + text + "\":\\{[^}]*\"(nb)\":(\"[^\"]*\")[^}]*}")
                        .matcher(shuffled);
                for (int at = rules; found.find(at); at = found.end()) {
                    String changed = shuffled.substring(0, found.start(1)) + other + shuffled.substring(found.end(1));
                    byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
                    assertThat(fast.screen(bytes, 0, bytes.length)).as(changed).isNull();
                    twice++;
                }
            }
        }
        assertThat(twice).isGreaterThan(20);
    }

    @Test
    void saysOfRecordsThatAreMuchOrLittleLikeThoseBeforeWhatTheReaderSays() {
        RecordForge writer = new RecordForge("ab12cd34".repeat(4));
        Random random = new Random(11);
        int passed = 0;
        for (int i = 0; i < 400; i++) {
            UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
            byte[] bytes = writer.evaluation(id, 1 + i % 2, 1 + i % 12, "note " + i, record -> changed(record, random))
                    .bytes();
            RecordScreening.Valid valid = fast.screen(bytes, 0, bytes.length - 1);
            assertThat(valid != null).as(start(bytes)).isEqualTo(reader.read(bytes) instanceof RecordReading.Read);
            if (valid != null) {
                same(bytes, valid);
                passed++;
            }
        }
        assertThat(passed).isBetween(100, 350);
    }

    /// Answers that come and go, with members that come and go; now and then one that may not be.
    private static Map<String, Object> changed(Map<String, Object> record, Random random) {
        List<Object> answers = new ArrayList<>();
        for (Object answer : (List<?>) record.get("answers")) {
            Map<String, Object> changed = new TreeMap<>();
            ((Map<?, ?>) answer).forEach((name, value) -> changed.put((String) name, value));
            switch (random.nextInt(60)) {
                case 0 -> changed.put("atMs", "soon");
                case 1 -> changed.put("answer", "perhaps");
                case 2 -> changed.remove("criterion");
                case 3, 4, 5, 6, 7, 8 -> changed.remove("atMs");
                case 9, 10, 11, 12, 13, 14 -> changed.put("comment", "Å, \"" + random.nextInt() + "\"\n😀");
                case 15, 16, 17, 18, 19, 20 -> changed.put("rawAtMs", random.nextInt(9_000));
                default -> {
                    // As it was.
                }
            }
            answers.add(changed);
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(answers, random);
        }
        record.put("answers", answers);
        if (random.nextInt(3) == 0) {
            record.remove("notes");
        }
        return record;
    }

    @Test
    void passesNoContentThatTheReaderRefusesEvenWhenTheHashFitsAndMuchWasPassedBefore() throws Exception {
        for (var golden : RecordSamples.golden().values()) {
            assertThat(fast.screen(golden.bytes(), 0, golden.bytes().length)).isNotNull();
        }
        for (BadRecords.Bad bad : BadRecords.all()) {
            if (bad.reasons().contains(RecordReading.Reason.SIGNATURE)) {
                continue;
            }
            assertThat(fast.screen(bad.bytes(), 0, bad.bytes().length))
                    .as(bad.family())
                    .isNull();
        }
    }
}
