package se.medlyss.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.GivenAnswers;
import se.medlyss.call.Answer;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriterionKind;
import tools.jackson.databind.JsonNode;

/// Reads answers of the format `medlyss.answers` version 1: by `stage.criterion`, one of `met`, `not-met`,
/// `not-applicable` and `not-heard`, an option's id, a grade, seconds, or what was written in a text criterion.
final class AnswersReader {

    private static final String FORMAT = "medlyss.answers";
    private static final int VERSION = 1;
    private static final Set<String> MEMBERS = Set.of("format", "formatVersion", "process", "notReached", "answers");

    private final CallProcess process;

    AnswersReader(CallProcess process) {
        this.process = process;
    }

    GivenAnswers read(byte[] bytes) throws FileRefusedException {
        JsonNode document = StrictJson.read(bytes);
        FormatCheck.check(document, FORMAT, VERSION);
        checkMembers(document);
        Map<CriterionKey, Answer> answers = new HashMap<>();
        for (var given : document.get("answers").properties()) {
            Criterion criterion = criterion(given.getKey());
            answers.put(CriterionKey.parse(given.getKey()), answer(given.getKey(), criterion, given.getValue()));
        }
        return new GivenAnswers(answers, document.path("notReached").booleanValue(false));
    }

    private void checkMembers(JsonNode document) throws FileRefusedException {
        for (String member : List.of("formatVersion", "process", "answers")) {
            if (!document.has(member)) {
                throw new FileRefusedException(Reason.MISSING, FORMAT, member);
            }
        }
        for (var member : document.properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                throw new FileRefusedException(Reason.UNKNOWN_FIELD, FORMAT, member.getKey());
            }
        }
        require(document.get("formatVersion").isNumber(), "formatVersion", "1");
        require(document.get("formatVersion").asString().equals("1"), "formatVersion", "1");
        require(document.get("process").stringValue("").equals(process.id()), "process", process.id());
        require(
                document.path("notReached").isMissingNode()
                        || document.get("notReached").isBoolean(),
                "notReached",
                "true, false");
        if (!document.get("answers").isObject()) {
            throw new FileRefusedException(Reason.TYPE, "answers", "object");
        }
    }

    private Criterion criterion(String key) throws FileRefusedException {
        return process.stages().stream()
                .flatMap(stage -> stage.criteria().stream()
                        .filter(criterion -> stage.key(criterion).toString().equals(key)))
                .findFirst()
                .orElseThrow(() -> new FileRefusedException(Reason.UNKNOWN_CRITERION, "answers", key));
    }

    private static Answer answer(String key, Criterion criterion, JsonNode value) throws FileRefusedException {
        Answer answer = value.isNumber() ? number(criterion, value) : text(criterion, value.stringValue(""));
        if (!(value.isNumber() || value.isString()) || !answer.fits(criterion)) {
            throw new FileRefusedException(Reason.ANSWER, key, value.toString());
        }
        return answer;
    }

    private static Answer number(Criterion criterion, JsonNode value) {
        return criterion.kind() instanceof CriterionKind.Timed
                ? new Answer.Seconds(value.decimalValue())
                : new Answer.Grade(value.decimalValue());
    }

    private static Answer text(Criterion criterion, String text) {
        if (criterion.kind() instanceof CriterionKind.FreeText) {
            return new Answer.Written(text);
        }
        return switch (text) {
            case "not-applicable" -> Answer.NOT_APPLICABLE;
            case "not-heard" -> Answer.NOT_HEARD;
            default -> observed(criterion, text);
        };
    }

    private static Answer observed(Criterion criterion, String text) {
        if (criterion.kind() instanceof CriterionKind.Check) {
            return switch (text) {
                case "met" -> Answer.MET;
                case "not-met" -> Answer.NOT_MET;
                default -> new Answer.Chosen(text);
            };
        }
        return new Answer.Chosen(text);
    }

    private static void require(boolean holds, String member, String allowed) throws FileRefusedException {
        if (!holds) {
            throw new FileRefusedException(Reason.VALUE, member, allowed);
        }
    }
}
