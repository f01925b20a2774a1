package se.medlyss.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.Sha256;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.application.calibration.SessionPaper.Counted;
import se.medlyss.application.calibration.SessionPapers;
import se.medlyss.application.recording.Fingerprint;
import se.medlyss.call.Answer;
import se.medlyss.call.NotApplicableReason;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessRef;

class SessionJsonTest {

    private static final UUID SESSION = UUID.fromString("01934567-89ab-7cde-8f01-23456789abcd");
    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00.250Z");

    private final SessionJson codec = new SessionJson();

    static Stream<SessionPaper> papers() {
        return Stream.of(
                planned(
                        Kind.CALIBRATION,
                        new RecordingMark("a".repeat(64), 61_000, new Fingerprint("0123456789abcdef".repeat(2)))),
                planned(Kind.REFERENCE, null),
                new SessionPaper.Opened(SESSION, "coach-1", NOW, List.of(new Counted("coach-2", new UUID(1, 2), 3))),
                new SessionPaper.Opened(SESSION, "coach-1", NOW, List.of()),
                new SessionPaper.Changed(SESSION, "coach-1", NOW, 2, "Ny dag", NOW, List.of("coach-1", "coach-3")),
                new SessionPaper.Changed(SESSION, "coach-1", NOW, 1, "", NOW, List.of("coach-2")),
                new SessionPaper.Cancelled(SESSION, "coach-1", NOW, "Inspelningen är borta"),
                new SessionPaper.Cancelled(SESSION, "coach-1", NOW, ""),
                new SessionPaper.Agreed(
                        SESSION,
                        "coach-1",
                        NOW,
                        2,
                        List.of(
                                agreed("open.greet", Answer.MET),
                                agreed("open.name", Answer.NOT_MET),
                                agreed("need.ask", new Answer.Grade(new BigDecimal("2.5"))),
                                agreed("need.fast", new Answer.Seconds(new BigDecimal("12"))),
                                agreed("need.way", new Answer.Chosen("good")),
                                agreed("extra.tip", new Answer.NotApplicable(NotApplicableReason.ALREADY_GIVEN)),
                                agreed("extra.more", Answer.NOT_APPLICABLE)),
                        "Lyssna efter frågan \uD83D\uDE00"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void givesBackEveryPaper(SessionPaper paper) throws FileRefusedException {
        SessionPapers.Kept kept = codec.write(paper);
        assertThat(codec.isName(kept.name())).isTrue();
        assertThat(kept.name()).hasSizeLessThanOrEqualTo(64);
        assertThat(codec.read(kept.name(), kept.bytes())).isEqualTo(paper);
        assertThat(codec.write(paper).bytes()).isEqualTo(kept.bytes());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void refusesAPaperThatIsCutAnywhere(SessionPaper paper) {
        SessionPapers.Kept kept = codec.write(paper);
        for (int length = 0; length < kept.bytes().length - 1; length++) {
            byte[] cut = Arrays.copyOf(kept.bytes(), length);
            assertThatThrownBy(() -> codec.read(kept.name(), cut)).isInstanceOf(FileRefusedException.class);
        }
    }

    @Test
    void refusesAnotherName() {
        SessionPapers.Kept kept = codec.write(planned(Kind.CALIBRATION, null));
        String other = kept.name().replaceFirst("^[0-9a-f]{2}", "ff");
        assertThatThrownBy(() -> codec.read(other, kept.bytes())).isInstanceOf(FileRefusedException.class);
        assertThat(codec.isName(kept.name().replace(".json", " (1).json"))).isFalse();
        assertThat(codec.isName("." + kept.name())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"formatVersion\":2",
                "\"kind\":\"closed\"",
                "\"by\":null",
                "\"by\":7",
                "\"session\":\"1\"",
                "\"participants\":[]",
                "\"participants\":[\"coach-1\",\"coach-1\"]",
                "\"source\":\"tape\"",
                "\"at\":\"yesterday\"",
                "\"at\":\"2026-13-41T00:00:00Z\"",
                "\"deadline\":\"2026-11-21T14:00:00+01:00\"",
                "\"path\":\"C:/calls/1.wav\""
            })
    void refusesWhatTheSchemaDoesNotKnowHoweverWellItIsHashed(String member) throws FileRefusedException {
        SessionPapers.Kept kept = codec.write(planned(Kind.CALIBRATION, null));
        Map<String, @Nullable Object> members = new LinkedHashMap<>(JsonValues.object(StrictJson.read(kept.bytes())));
        members.remove("hash");
        members.putAll(JsonValues.object(StrictJson.read(("{" + member + "}").getBytes(StandardCharsets.UTF_8))));
        String hash = Sha256.hex(CanonicalJson.write(members));
        members.put("hash", hash);
        byte[] bytes = CanonicalJson.write(members).getBytes(StandardCharsets.UTF_8);
        String name = SESSION.toString().replace("-", "") + "." + hash.substring(0, 16) + ".json";
        assertThatThrownBy(() -> codec.read(name, bytes)).isInstanceOf(FileRefusedException.class);
    }

    private static SessionPaper planned(Kind kind, @Nullable RecordingMark recording) {
        return new SessionPaper.Planned(new CalibrationSession(
                SESSION,
                kind,
                "Veckans samsyn",
                "coach-1",
                NOW,
                NOW.plusSeconds(86_400),
                new UUID(5, 6),
                new ProcessRef("service-call", 1, "b".repeat(64)),
                Channel.PHONE,
                recording != null,
                recording,
                kind == Kind.REFERENCE ? List.of() : List.of("coach-1", "coach-2")));
    }

    private static AgreedAnswer agreed(String key, Answer answer) {
        return new AgreedAnswer(CriterionKey.parse(key), answer, answer == Answer.MET ? "" : "därför");
    }
}
