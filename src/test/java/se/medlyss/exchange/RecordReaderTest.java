package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.GivenAnswers;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Score;
import se.medlyss.score.Scoring;
import se.medlyss.support.CallScript;
import tools.jackson.databind.node.ObjectNode;

class RecordReaderTest {

    private static final Path CASES = Path.of("src/test/resources/cases/scoring");

    @Test
    void readsEverythingThatWasWritten() {
        var evaluation = evaluation(BrokenRecord.bytes());
        assertThat(evaluation.language().tag()).isEqualTo("sv");
        assertThat(evaluation.call().durationMs()).isEqualTo(100_000);
        assertThat(evaluation.agent().provisional()).isTrue();
        assertThat(evaluation.stages().get(1).visits())
                .containsExactly(
                        new ExportedEvaluation.Visit(-2_000, 4_000, 0),
                        new ExportedEvaluation.Visit(34_000, 52_000, 34_000));
        ExportedEvaluation.Line who = evaluation.answers().get(1);
        assertThat(who.answer()).isEqualTo(Answer.MET);
        assertThat(List.of(who.atMs(), who.rawAtMs())).containsExactly(3_000L, 4_000L);
        assertThat(evaluation.answers().get(2).comment()).isEqualTo("Lång inledning.");
        assertThat(evaluation.notes().getFirst().text()).isEqualTo("Kunden är \"nöjd\" i dag \u2028 😀");
        assertThat(evaluation.score().percentBeforeCritical()).isEqualTo(new BigDecimal("44.0472"));
        assertThat(evaluation.coachingMs()).isEqualTo(480_000);
    }

    @Test
    void readsEachGoldenFileAndGivesItsBytesBack() throws RecordException {
        for (var golden : RecordSamples.golden().values()) {
            var read = (RecordReading.Read) BrokenRecord.read(golden.bytes());
            assertThat(new String(read.canonical(), StandardCharsets.UTF_8) + "\n")
                    .isEqualTo(new String(golden.bytes(), StandardCharsets.UTF_8));
            assertThat(read.record().head().hash()).isEqualTo(golden.hash());
        }
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recomputesTheScoreFromTheExportAlone(Path folder) throws FileRefusedException, RecordException {
        var files = new JsonProcessFiles(new ProcessReader());
        ProcessDocument process = files.process(folder.resolve("process.json"));
        GivenAnswers given = files.answers(folder.resolve("answers.json"), process.process());
        CallScript script = CallScript.of(process);
        given.answers().forEach((CriterionKey key, Answer answer) -> script.answer(key.toString(), answer));
        if (given.notReached()) {
            script.take(new CallEvent.NotReached(script.at(), 3));
        }
        EvaluationRecord record = RecordSamples.record(process, script.end().state(), RecordSamples.PSEUDONYMS);
        var read = evaluation(RecordSamples.made(record).bytes());
        Map<CriterionKey, Answer> kept = new HashMap<>();
        read.answers().stream()
                .filter(line -> line.answer() != null)
                .forEach(line -> kept.put(line.key(), line.answer()));
        Score again = Scoring.score(read.process().rules(), kept, read.score().notReached());
        assertThat(again.percent()).isEqualTo(record.score().percent());
        assertThat(again.percentBeforeCritical()).isEqualTo(record.score().percentBeforeCritical());
        assertThat(again.approval()).isEqualTo(record.score().approval());
        assertThat(again.criticalMisses()).isEqualTo(read.score().criticalMisses());
        if (again.percent() != null) {
            assertThat(read.score().percent()).isCloseTo(again.percent().rounded(4), within(BigDecimal.ZERO));
        }
    }

    @Test
    void takesOneByteOrderMarkAndWhiteSpaceAround() {
        assertThat(BrokenRecord.reason("\ufeff" + BrokenRecord.text())).isNull();
        assertThat(BrokenRecord.reason(" \r\n\t" + BrokenRecord.text() + "\n\n"))
                .isNull();
        assertThat(BrokenRecord.reason("\ufeff\ufeff" + BrokenRecord.text())).isEqualTo(Reason.JSON);
    }

    @Test
    void takesMembersInAnyOrderAndStringsInAnyEscape() {
        String shuffled = BrokenRecord.text()
                .replaceFirst("(?s)\\{\"agent\":(\\{[^}]*})(.*)}$", "{$2,\"\\\\u0061gent\":$1}")
                .replaceFirst("\\{,", "{");
        assertThat(shuffled).isNotEqualTo(BrokenRecord.text());
        assertThat(BrokenRecord.reason(shuffled)).isNull();
    }

    @Test
    void keepsTheUnknownFieldsOfALaterMinorVersion() {
        Consumer<ObjectNode> unknown = record -> {
            record.put("weather", "snow");
            ((ObjectNode) record.get("call")).put("line", 2);
        };
        byte[] later = BrokenRecord.changed(unknown.andThen(record -> record.put("minorVersion", 1)));
        var read = (RecordReading.Read) BrokenRecord.read(later);
        assertThat(new String(read.canonical(), StandardCharsets.UTF_8)).contains("\"weather\":\"snow\"", "\"line\":2");
        assertThat(BrokenRecord.reason(BrokenRecord.changed(unknown))).isEqualTo(Reason.SCHEMA);
    }

    static Stream<Arguments> textFaults() {
        String good = BrokenRecord.text();
        return Stream.of(
                arguments("cut off", good.substring(0, good.length() / 2), Reason.JSON),
                arguments("empty", "", Reason.JSON),
                arguments("no object", "[]", Reason.SCHEMA),
                arguments("text after the end", good + "{}", Reason.TRAILING),
                arguments("a key twice", good.replaceFirst("\\{", "{\"app\":\"0.1.0\","), Reason.DUPLICATE_KEY),
                arguments(
                        "a key twice, escaped",
                        good.replaceFirst("\\{", "{\"\\\\u0061pp\":\"0.1.0\","),
                        Reason.DUPLICATE_KEY),
                arguments("a comment", good.replaceFirst("\\{", "{/* */"), Reason.JSON),
                arguments("single quotes", good.replaceFirst("\"app\"", "'app'"), Reason.JSON),
                arguments("no quotes", good.replaceFirst("\"app\"", "app"), Reason.JSON),
                arguments("a comma too many", good.replaceFirst("}$", ",}"), Reason.JSON),
                arguments("not a number", good.replace("\"revision\":1", "\"revision\":NaN"), Reason.JSON),
                arguments("a leading zero", good.replace("\"revision\":1", "\"revision\":01"), Reason.JSON),
                arguments("a plus", good.replace("\"revision\":1", "\"revision\":+1"), Reason.JSON),
                arguments("a control character", good.replace("Lång", "L\u0001ng"), Reason.JSON),
                arguments("half a pair", good.replace("Lång", "L\\ud83dng"), Reason.NOT_UTF8),
                arguments(
                        "too deep",
                        good.replaceFirst("\\{", "{\"x\":" + "[".repeat(20) + "]".repeat(20) + ","),
                        Reason.DEPTH),
                arguments("a long text", good.replace("Lång", "a".repeat(20_001)), Reason.RANGE),
                arguments(
                        "a long number",
                        good.replace("\"revision\":1", "\"revision\":1" + "0".repeat(30)),
                        Reason.RANGE),
                arguments("a vast number", good.replace("\"revision\":1", "\"revision\":1e999999999"), Reason.RANGE),
                arguments("too large", good + " ".repeat(RecordReading.MAX_BYTES), Reason.SIZE),
                arguments("another format", good.replace("medlyss.evaluation", "medlyss.elevation"), Reason.SCHEMA),
                arguments("a later version", "{\"format\":\"medlyss.evaluation\",\"formatVersion\":2}", Reason.TOO_NEW),
                arguments("another content", good.replace("Lugn", "Lång").replace("Varmt", "Kallt"), Reason.HASH));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textFaults")
    void refusesTextThatIsNoRecord(String fault, String text, Reason reason) {
        assertThat(BrokenRecord.reason(text)).isEqualTo(reason);
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(BrokenRecord.reason(BrokenRecord.text().getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(Reason.NOT_UTF8);
        assertThat(BrokenRecord.reason(BrokenRecord.text().getBytes(StandardCharsets.UTF_16BE)))
                .isNotNull();
        assertThat(BrokenRecord.reason(BrokenRecord.text().getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.NOT_UTF8);
        byte[] overlong = BrokenRecord.text().replace("Lång", "L\u00c0\u00afng").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BrokenRecord.reason(overlong)).isEqualTo(Reason.NOT_UTF8);
    }

    static Stream<Arguments> valueFaults() {
        return Stream.of(
                value("null for a number", "/call", call -> call.putNull("durationMs"), Reason.SCHEMA),
                value("null for an optional text", "", record -> record.putNull("reason"), Reason.SCHEMA),
                value("text for a number", "", record -> record.put("sequence", "1"), Reason.SCHEMA),
                value("a fraction for a whole number", "/call", call -> call.put("durationMs", 1.9), Reason.SCHEMA),
                value("one for true", "/call", call -> call.put("cutOff", 1), Reason.SCHEMA),
                value("text for true", "/call", call -> call.put("cutOff", "true"), Reason.SCHEMA),
                value("a number for a text", "", record -> record.put("app", 1), Reason.SCHEMA),
                value("an object for a list", "", record -> record.putObject("notes"), Reason.SCHEMA),
                value("five decimals", "/score", score -> score.put("earned", 5.33333), Reason.RANGE),
                value("sixteen digits", "/score", score -> score.put("earned", 123456789012.1234), Reason.RANGE),
                value("something missing", "", record -> record.remove("score"), Reason.SCHEMA),
                value("something unknown", "/call", call -> call.put("line", 2), Reason.SCHEMA),
                value("an unknown mode", "/call", call -> call.put("mode", "karaoke"), Reason.SCHEMA),
                value("a capital in a hash", "", record -> record.put("parent", "A".repeat(64)), Reason.SCHEMA),
                value(
                        "a first record with one before",
                        "",
                        record -> record.put("previous", "a".repeat(64)),
                        Reason.SCHEMA),
                value("a line feed after an id", "/answers/0", line -> line.put("criterion", "goal\n"), Reason.SCHEMA),
                value("a negative duration", "/call", call -> call.put("durationMs", -1), Reason.RANGE),
                value(
                        "another UUID version",
                        "",
                        record -> record.put("evaluation", "01934567-89ab-4cde-8f01-23456789abcd"),
                        Reason.SCHEMA),
                value("30 February", "", record -> record.put("writtenAt", "2026-02-30T10:00:00Z"), Reason.SCHEMA),
                value("no offset", "", record -> record.put("writtenAt", "2026-02-20T10:00:00"), Reason.SCHEMA),
                value("another month", "", record -> record.put("month", "2026-10"), Reason.SCHEMA),
                value(
                        "a criterion twice",
                        "/answers/1",
                        line -> line.put("stage", "prepare").put("criterion", "goal"),
                        Reason.SCHEMA),
                value(
                        "a criterion that is not in the rules",
                        "/answers/0",
                        line -> line.put("criterion", "god"),
                        Reason.SCHEMA),
                value("a grade that is not on the scale", "/answers/3", line -> line.put("grade", 0.7), Reason.SCHEMA),
                value("a grade for a check", "/answers/0", line -> line.put("grade", 1), Reason.SCHEMA),
                value("another type than the rules say", "/answers/0", line -> line.put("type", "text"), Reason.SCHEMA),
                value("guidance in the rules", "/process/rules", rules -> rules.putObject("summary"), Reason.SCHEMA),
                value(
                        "null in the rules",
                        "/process/rules/scoring",
                        scoring -> scoring.putNull("bonusCap"),
                        Reason.SCHEMA),
                value("rules of another process", "/process", process -> process.put("id", "other"), Reason.SCHEMA));
    }

    private static Arguments value(String fault, String place, Consumer<ObjectNode> change, Reason reason) {
        Consumer<ObjectNode> there = record -> change.accept((ObjectNode) record.at(place));
        return arguments(fault, there, reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valueFaults")
    void refusesValuesThatARecordDoesNotHave(String fault, Consumer<ObjectNode> change, Reason reason) {
        assertThat(BrokenRecord.reason(BrokenRecord.changed(change))).isEqualTo(reason);
    }

    private static ExportedEvaluation evaluation(byte[] bytes) {
        var read = (RecordReading.Read) BrokenRecord.read(bytes);
        return ((ExportedRecord.Evaluation) read.record()).content();
    }
}
