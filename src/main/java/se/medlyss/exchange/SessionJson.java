package se.medlyss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CanonicalJson;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.Sha256;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.PaperCodec;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.application.calibration.SessionPapers;
import se.medlyss.application.recording.Fingerprint;
import se.medlyss.application.sharing.RecordFiles;
import tools.jackson.databind.JsonNode;

/// The papers of calibration sessions: the format `medlyss.session`, version 1. A paper is canonical JSON with the
/// hash of the rest of it, and has the beginning of that hash in its name; so half a file, and a changed one, is
/// refused.
public final class SessionJson implements PaperCodec {

    private static final String FORMAT = "medlyss.session";
    private static final int VERSION = 1;
    private static final int HASH_IN_NAME = 16;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.[0-9a-f]{16}\\.json");

    private final SchemaCheck schema = Schemas.check(Schemas.SESSION);

    @Override
    public boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public SessionPapers.Kept write(SessionPaper paper) {
        JsonObject json = new JsonObject()
                .text("format", FORMAT)
                .number("formatVersion", VERSION)
                .text("session", paper.session().toString())
                .text("by", paper.by())
                .text("at", time(paper.at()));
        switch (paper) {
            case SessionPaper.Planned(var plan) -> plan(json.text("kind", "planned"), plan);
            case SessionPaper.Changed changed ->
                json.text("kind", "changed")
                        .number("number", changed.number())
                        .textIfAny("title", changed.title())
                        .text("deadline", time(changed.deadline()))
                        .put("participants", changed.participants());
            case SessionPaper.Cancelled cancelled ->
                json.text("kind", "cancelled").textIfAny("reason", cancelled.reason());
            case SessionPaper.Opened opened ->
                json.text("kind", "opened")
                        .array(
                                "counted",
                                opened.counted().stream()
                                        .map(SessionJson::counted)
                                        .toList());
            case SessionPaper.Agreed agreed ->
                json.text("kind", "agreed")
                        .number("number", agreed.number())
                        .textIfAny("summary", agreed.summary())
                        .array(
                                "answers",
                                agreed.answers().stream()
                                        .map(SessionJson::answer)
                                        .toList());
        }
        String hash = Sha256.hex(CanonicalJson.write(json.members()));
        byte[] bytes = (CanonicalJson.write(json.text("hash", hash).members()) + "\n").getBytes(StandardCharsets.UTF_8);
        return new SessionPapers.Kept(name(paper.session(), hash), bytes, false);
    }

    private static void plan(JsonObject json, CalibrationSession plan) {
        CalibrationSession.RecordingMark recording = plan.recording();
        json.text("purpose", plan.kind().code())
                .textIfAny("title", plan.title())
                .text("deadline", time(plan.deadline()))
                .text("call", plan.call().toString())
                .object(
                        "process",
                        new JsonObject()
                                .text("id", plan.process().id())
                                .number("version", plan.process().version())
                                .text("hash", plan.process().hash()))
                .text("channel", plan.channel().code())
                .text("source", plan.along() ? "recording" : "live");
        if (recording != null) {
            Fingerprint fingerprint = recording.fingerprint();
            json.object(
                    "recording",
                    new JsonObject()
                            .text("sha256", recording.sha256())
                            .number("durationMs", recording.durationMs())
                            .text("fingerprint", fingerprint == null ? null : fingerprint.hex()));
        }
        if (!plan.participants().isEmpty()) {
            json.put("participants", plan.participants());
        }
    }

    private static JsonObject counted(SessionPaper.Counted counted) {
        return new JsonObject()
                .text("coach", counted.coach())
                .text("evaluation", counted.evaluation().toString())
                .number("revision", counted.revision());
    }

    private static JsonObject answer(SessionPaper.AgreedAnswer agreed) {
        JsonObject json = new JsonObject()
                .text("stage", agreed.key().stage())
                .text("criterion", agreed.key().criterion())
                .textIfAny("why", agreed.reason());
        AnswerJson.given(json, agreed.answer());
        return json;
    }

    @Override
    public SessionPaper read(String name, byte[] bytes) throws FileRefusedException {
        if (bytes.length > MAX_BYTES) {
            throw new FileRefusedException(Reason.SIZE, "", MAX_BYTES / 1024 + " KiB");
        }
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        RecordValues.check(document);
        schema.check(document);
        SessionPaper paper = SessionMapping.paper(document);
        Map<String, @Nullable Object> members = new LinkedHashMap<>(JsonValues.object(document));
        Object hash = members.remove("hash");
        if (!Sha256.hex(CanonicalJson.write(members)).equals(hash)) {
            throw new FileRefusedException(Reason.VALUE, "hash", "SHA-256");
        }
        if (!name.equals(name(paper.session(), String.valueOf(hash)))) {
            throw new FileRefusedException(Reason.VALUE, "", name);
        }
        return paper;
    }

    private static String name(UUID session, String hash) {
        return RecordFiles.idDigits(session) + "." + hash.substring(0, HASH_IN_NAME) + ".json";
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
