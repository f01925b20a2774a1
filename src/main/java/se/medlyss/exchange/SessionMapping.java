package se.medlyss.exchange;

import static se.medlyss.exchange.ProcessMapping.each;
import static se.medlyss.exchange.RecordMapping.text;
import static se.medlyss.exchange.RecordMapping.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.Kind;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.application.calibration.SessionPaper;
import se.medlyss.application.calibration.SessionPaper.AgreedAnswer;
import se.medlyss.application.calibration.SessionPaper.Counted;
import se.medlyss.application.recording.Fingerprint;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessRef;
import tools.jackson.databind.JsonNode;

/// From a session's paper that passed its schema to what it says.
final class SessionMapping {

    private SessionMapping() {}

    static SessionPaper paper(JsonNode node) throws FileRefusedException {
        UUID session = UUID.fromString(text(node, "session"));
        String by = text(node, "by");
        Instant at = time(node, "at").toInstant();
        return switch (text(node, "kind")) {
            case "planned" -> new SessionPaper.Planned(plan(node, session, by, at));
            case "changed" ->
                new SessionPaper.Changed(
                        session,
                        by,
                        at,
                        node.get("number").intValue(),
                        text(node, "title"),
                        time(node, "deadline").toInstant(),
                        participants(node));
            case "cancelled" -> new SessionPaper.Cancelled(session, by, at, text(node, "reason"));
            case "opened" ->
                new SessionPaper.Opened(session, by, at, each(node.get("counted"), SessionMapping::counted));
            case "agreed" ->
                new SessionPaper.Agreed(
                        session, by, at, node.get("number").intValue(), answers(node), text(node, "summary"));
            case String other -> throw new FileRefusedException(Reason.VALUE, "kind", other);
        };
    }

    private static CalibrationSession plan(JsonNode node, UUID session, String by, Instant at)
            throws FileRefusedException {
        JsonNode process = node.get("process");
        Kind kind = Codes.find(Kind.values(), Kind::code, text(node, "purpose"));
        List<String> participants = participants(node);
        if (kind == Kind.CALIBRATION && participants.isEmpty()) {
            throw new FileRefusedException(Reason.MISSING, "", "participants");
        }
        return new CalibrationSession(
                session,
                kind,
                text(node, "title"),
                by,
                at,
                time(node, "deadline").toInstant(),
                UUID.fromString(text(node, "call")),
                new ProcessRef(text(process, "id"), process.get("version").intValue(), text(process, "hash")),
                Codes.find(Channel.values(), Channel::code, text(node, "channel")),
                text(node, "source").equals("recording"),
                recording(node.path("recording")),
                participants);
    }

    private static List<String> participants(JsonNode node) {
        List<String> participants = new ArrayList<>();
        node.path("participants").forEach(each -> participants.add(each.stringValue()));
        return participants;
    }

    private static @Nullable RecordingMark recording(JsonNode node) {
        return node.isObject()
                ? new RecordingMark(
                        text(node, "sha256"),
                        node.get("durationMs").longValue(),
                        node.has("fingerprint") ? new Fingerprint(text(node, "fingerprint")) : null)
                : null;
    }

    private static Counted counted(JsonNode node) {
        return new Counted(
                text(node, "coach"),
                UUID.fromString(text(node, "evaluation")),
                node.get("revision").intValue());
    }

    private static List<AgreedAnswer> answers(JsonNode node) throws FileRefusedException {
        List<AgreedAnswer> answers = each(node.get("answers"), SessionMapping::answer);
        Set<CriterionKey> keys = new HashSet<>();
        for (AgreedAnswer answer : answers) {
            if (!keys.add(answer.key())) {
                throw new FileRefusedException(
                        Reason.DUPLICATE_ID, "answers", answer.key().toString());
            }
        }
        return answers;
    }

    private static AgreedAnswer answer(JsonNode node) {
        return new AgreedAnswer(
                new CriterionKey(text(node, "stage"), text(node, "criterion")),
                Objects.requireNonNull(AnswerMapping.answer(node)),
                text(node, "why"));
    }
}
