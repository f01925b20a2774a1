package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Outbox;
import se.medlyss.application.RecordException;
import se.medlyss.application.Sha256;
import se.medlyss.call.Answer;
import se.medlyss.support.CallScript;
import tools.jackson.databind.JsonNode;

class RecordWriterTest {

    private static final Path GOLDEN = Path.of("src/test/resources/records");
    private static final Path ACTUAL = Path.of("target/records");

    static Set<String> names() throws RecordException {
        return RecordSamples.golden().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void writesTheSameBytesAsEver(String name) throws RecordException, IOException {
        byte[] bytes = RecordSamples.golden().get(name).bytes();
        Files.createDirectories(ACTUAL);
        Files.write(ACTUAL.resolve(name + ".json"), bytes);
        assertThat(GOLDEN.resolve(name + ".json"))
                .as("a record of this version is never written differently; what is written now is in " + ACTUAL)
                .hasBinaryContent(bytes);
    }

    @Test
    void hashesTheCanonicalFormWithoutTheHash() throws RecordException, FileRefusedException {
        Outbox.Made made = RecordSamples.made(RecordSamples.rich());
        Map<String, Object> members = new LinkedHashMap<>(JsonValues.object(StrictJson.read(made.bytes())));
        assertThat(members.remove("hash")).isEqualTo(made.hash());
        assertThat(Sha256.hex(CanonicalJson.write(members))).isEqualTo(made.hash());
        assertThat(made.fileName())
                .isEqualTo("0193456789ab7cde8f0123456789abcd.r0001.%s.json"
                        .formatted(made.hash().substring(0, 16)))
                .hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void countsTimesFromTheRawStartOfTheCall() throws RecordException, FileRefusedException {
        JsonNode record = read(RecordSamples.rich());
        assertThat(record.at("/call/startedAt").stringValue()).isEqualTo("2026-11-21T13:05:10+01:00");
        assertThat(record.at("/call/startShiftMs").intValue()).isEqualTo(-7_000);
        JsonNode prepare = record.at("/stages/0/visits/0");
        assertThat(prepare.get("enteredMs").intValue()).isEqualTo(-10_000);
        assertThat(prepare.get("leftMs").intValue()).isEqualTo(-2_000);
        JsonNode intro = record.at("/stages/1/visits");
        assertThat(intro.size()).isEqualTo(2);
        assertThat(intro.get(0).get("enteredMs").intValue()).isEqualTo(-2_000);
        assertThat(intro.get(0).get("rawEnteredMs").intValue()).isZero();
        assertThat(record.at("/call/holdMs").intValue()).isEqualTo(12_000);
        assertThat(record.at("/answers/1/atMs").intValue()).isEqualTo(3_000);
        assertThat(record.at("/answers/1/rawAtMs").intValue()).isEqualTo(4_000);
    }

    @Test
    void takesTheQuoteAndThePermissionOfALiftedMomentFromTheTalk() throws RecordException, FileRefusedException {
        JsonNode moment = read(RecordSamples.rich()).at("/moments/0");
        assertThat(moment.get("text").stringValue()).isEqualTo("Vad är viktigast för dig?");
        assertThat(moment.get("mayShare").booleanValue()).isTrue();
    }

    @Test
    void givesWhatWasAnsweredInTheWrapUpNoTime() throws RecordException, FileRefusedException {
        CallScript script =
                CallScript.of(RecordSamples.PROCESS).enter("prepare").enter("open");
        script.pass(73).answer("prepare.goal", Answer.MET).end().pass(29).answer("open.who", Answer.MET);
        EvaluationRecord record = RecordSamples.record(RecordSamples.PROCESS, script.state(), RecordSamples.PSEUDONYMS);
        JsonNode answers = read(record).get("answers");
        assertThat(answers.get(0).get("atMs").intValue()).isEqualTo(73_000);
        assertThat(answers.get(1).get("answer").stringValue()).isEqualTo("met");
        assertThat(answers.get(1).has("atMs") || answers.get(1).has("rawAtMs")).isFalse();
    }

    @Test
    void namesNobodyUnlessNamesAreTurnedOn() throws RecordException, FileRefusedException {
        JsonNode without = read(RecordSamples.rich());
        assertThat(without.get("agent").has("name") || without.get("coach").has("name"))
                .isFalse();
        assertThat(without.at("/agent/provisional").booleanValue()).isTrue();
        assertThat(read(RecordSamples.withNames()).at("/agent/name").stringValue())
                .isEqualTo("Kim Eksempel");
    }

    @Test
    void anErasureCarriesNoPerson() throws RecordException {
        String erasure = new String(RecordSamples.golden().get("erasure").bytes(), StandardCharsets.UTF_8);
        assertThat(erasure).doesNotContain("agent", "coach", "team", "reason", "answers");
    }

    @Test
    void leavesTheGuidanceOutOfTheRules() throws RecordException, FileRefusedException {
        Set<String> names = new HashSet<>();
        memberNames(read(RecordSamples.first()).at("/process/rules"), names);
        assertThat(names).contains("short", "critical", "scoring").doesNotContainAnyElementsOf(ProcessRules.GUIDANCE);
    }

    @Test
    void replacesHalfASurrogatePairThatNoFileCouldHold() throws RecordException, FileRefusedException {
        CallScript script = CallScript.of(RecordSamples.PROCESS).enter("open");
        script.note("a\ud83d").end();
        EvaluationRecord record = RecordSamples.record(RecordSamples.PROCESS, script.state(), RecordSamples.PSEUDONYMS);
        assertThat(read(record).at("/notes/0/text").stringValue()).isEqualTo("a\ufffd");
    }

    @Test
    void refusesATextThatNoReaderWouldTake() {
        CallScript script = CallScript.of(RecordSamples.PROCESS).enter("open");
        script.note("a".repeat(20_001)).end();
        EvaluationRecord record = RecordSamples.record(RecordSamples.PROCESS, script.state(), RecordSamples.PSEUDONYMS);
        assertThatThrownBy(() -> RecordSamples.made(record))
                .isInstanceOfSatisfying(
                        RecordException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RecordException.Reason.NOT_ALLOWED));
    }

    @Test
    void refusesARecordOfMoreThanFourMebibytes() {
        CallScript script = CallScript.of(RecordSamples.PROCESS).enter("open");
        for (int note = 0; note < 220; note++) {
            script.note("å".repeat(10_000));
        }
        EvaluationRecord record =
                RecordSamples.record(RecordSamples.PROCESS, script.end().state(), RecordSamples.PSEUDONYMS);
        assertThatThrownBy(() -> RecordSamples.made(record))
                .isInstanceOfSatisfying(
                        RecordException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RecordException.Reason.TOO_LARGE));
    }

    private static JsonNode read(EvaluationRecord record) throws RecordException, FileRefusedException {
        return StrictJson.read(RecordSamples.made(record).bytes());
    }

    private static void memberNames(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            names.add(member.getKey());
            memberNames(member.getValue(), names);
        });
        node.forEach(element -> {
            if (!node.isObject()) {
                memberNames(element, names);
            }
        });
    }
}
