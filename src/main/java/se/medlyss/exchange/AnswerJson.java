package se.medlyss.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.RecordTimes;
import se.medlyss.call.Answer;
import se.medlyss.call.Given;
import se.medlyss.call.NotApplicableReason;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import se.medlyss.score.CriterionScore;
import se.medlyss.score.Standing;

/// The answers of a record: one for every criterion of the process, in the order of the form; text criteria
/// without a text are left out.
final class AnswerJson {

    private final EvaluationRecord record;
    private final Map<CriterionKey, Answer> fitting;
    private final long originMs;

    AnswerJson(EvaluationRecord record) {
        this.record = record;
        this.fitting = record.state().answers().fitting(record.process().process());
        this.originMs = RecordTimes.originMs(record.state());
    }

    List<JsonObject> all() {
        var process = record.process().process();
        return process.stages().stream()
                .flatMap(stage -> stage.criteria().stream()
                        .map(criterion -> answer(stage.key(criterion), criterion))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<JsonObject> answer(CriterionKey key, Criterion criterion) {
        Answer answer = fitting.get(key);
        if (!criterion.scored() && empty(answer)) {
            return Optional.empty();
        }
        CriterionScore score = record.score().criterion(key).orElseThrow();
        JsonObject json = new JsonObject()
                .text("stage", key.stage())
                .text("criterion", key.criterion())
                .text("text", criterion.text().in(record.language()))
                .text("type", criterion.kind().code())
                .text("critical", critical(criterion.critical()));
        if (answer == null) {
            json.text("answer", untouched(score.standing()));
        } else {
            given(json, answer);
            times(json, record.state().answers().given().get(key));
        }
        return Optional.of(
                json.textIfAny("comment", record.state().answers().comments().get(key))
                        .number("earned", score.earned())
                        .number("possible", score.possible()));
    }

    private static boolean empty(@Nullable Answer answer) {
        return answer == null || answer instanceof Answer.Written(String text) && text.isBlank();
    }

    /// A criterion of an optional stage that nobody touched is not applicable, anything else is unanswered.
    private static String untouched(Standing standing) {
        return standing == Standing.NOT_APPLICABLE ? "not-applicable" : "unanswered";
    }

    /// Adds the answer's members.
    static void given(JsonObject json, Answer answer) {
        switch (answer) {
            case Answer.Met _ -> json.text("answer", "met");
            case Answer.NotMet _ -> json.text("answer", "not-met");
            case Answer.Grade(var value) -> json.text("answer", "graded").number("grade", value);
            case Answer.Seconds(var value) -> json.text("answer", "timed").number("seconds", value);
            case Answer.Chosen(var option) -> json.text("answer", "choice").text("option", option);
            case Answer.Written(var text) -> json.text("answer", "text").text("value", text);
            case Answer.NotApplicable(var reason) ->
                json.text("answer", "not-applicable").text("reason", code(reason));
            case Answer.NotHeard _ -> json.text("answer", "not-heard");
        }
    }

    private void times(JsonObject json, @Nullable Given given) {
        if (given != null && record.state().heard(given.atMs())) {
            json.number("atMs", given.atMs() - originMs)
                    .number("rawAtMs", given.rawAtMs() == given.atMs() ? null : given.rawAtMs() - originMs);
        }
    }

    private static @Nullable String code(@Nullable NotApplicableReason reason) {
        return reason == null ? null : reason.code();
    }

    private static @Nullable String critical(@Nullable CriticalClass critical) {
        return critical == null ? null : critical.code();
    }
}
