package se.medlyss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.StorageException;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;
import se.medlyss.support.RandomEvents;
import se.medlyss.support.Samples;
import tools.jackson.databind.json.JsonMapper;

class EventCodecTest {

    private static final Stamp AT = new Stamp(1_234, Instant.parse("2026-11-20T09:30:01.234567Z"));

    private final EventCodec codec = new EventCodec();

    static Stream<Class<? extends CallEvent>> kinds() {
        return RandomEvents.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void givesBackEveryKindOfEvent(Class<? extends CallEvent> kind) throws StorageException {
        RandomEvents events = new RandomEvents(kind.getName().hashCode());
        for (int i = 0; i < 50; i++) {
            CallEvent event = events.event(kind);
            assertThat(codec.event(row(event))).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesCanonicalJsonWithoutTheStamp(Class<? extends CallEvent> kind) {
        String payload = codec.payload(new RandomEvents(7).event(kind));
        Object parsed = new JsonMapper().readValue(payload, Object.class);
        assertThat(payload).isEqualTo(CanonicalJson.write(parsed)).doesNotContain("\"at\":");
    }

    @Test
    void namesEveryKindWithItsVersion() {
        assertThat(RandomEvents.kinds().map(EventTypes::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*\\.v\\d+"));
    }

    @Test
    void writesAnAnswerCompactly() {
        var event = new CallEvent.Answered(AT, new CriterionKey("open", "greets"), Answer.MET);
        assertThat(codec.payload(event)).isEqualTo("{\"answer\":{\"is\":\"met\"},\"key\":\"open.greets\"}");
    }

    @Test
    void keepsWhyACallIsScoredOnceMore() throws StorageException {
        var header = Samples.calibrated("agent-1", "coach-2", new UUID(1, 2), new UUID(3, 4), true);
        var opened = new CallEvent.Opened(AT, header, Samples.process("short").ref());
        assertThat(codec.payload(opened))
                .contains("\"occasion\":{\"along\":true,\"session\":\"00000000-0000-0003-0000-000000000004\"}");
        assertThat(codec.event(row(opened))).isEqualTo(opened);
    }

    @Test
    void keepsTextThatABrokenPasteLeft() throws StorageException {
        var event = new CallEvent.NoteWritten(AT, "half \uD83D pair, and \0");
        assertThat(codec.event(row(event))).isEqualTo(new CallEvent.NoteWritten(AT, "half \uFFFD pair, and \uFFFD"));
    }

    @Test
    void readsWhatEarlierVersionsWrote() throws IOException, StorageException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/se/medlyss/store/events-v1.txt"));
        for (String line : lines) {
            String[] parts = line.split("\t");
            EventRow row = new EventRow(1, parts[0], AT.offsetMs(), AT.wall().toString(), parts[1], new byte[0]);
            CallEvent event = codec.event(row);
            assertThat(codec.payload(event)).isEqualTo(parts[1]);
            assertThat(EventTypes.name(event)).isEqualTo(parts[0]);
        }
    }

    @Test
    void saysThatANewerAppWroteAnEventOfAnUnknownType() {
        EventRow row = new EventRow(1, "answered.v9", 0, AT.wall().toString(), "{}", new byte[0]);
        assertThatThrownBy(() -> codec.event(row)).extracting("reason").isEqualTo(StorageException.Reason.TOO_NEW);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void saysThatAPayloadIsDamaged(String payload) {
        EventRow row = new EventRow(1, "note-written.v1", 0, AT.wall().toString(), payload, new byte[0]);
        assertThatThrownBy(() -> codec.event(row)).extracting("reason").isEqualTo(StorageException.Reason.DAMAGED);
    }

    static Stream<String> damaged() {
        return Stream.of("", "{", "[]", "{\"text\":\"a\",\"more\":1}", "{\"text\":\"a\"}x", "{\"text\":{}}");
    }

    private EventRow row(CallEvent event) {
        return new EventRow(
                1,
                EventTypes.name(event),
                event.at().offsetMs(),
                event.at().wall().toString(),
                codec.payload(event),
                new byte[0]);
    }
}
