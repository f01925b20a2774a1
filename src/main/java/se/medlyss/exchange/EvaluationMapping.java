package se.medlyss.exchange;

import static se.medlyss.exchange.ProcessMapping.each;
import static se.medlyss.exchange.RecordMapping.idOrNull;
import static se.medlyss.exchange.RecordMapping.number;
import static se.medlyss.exchange.RecordMapping.numberOrNull;
import static se.medlyss.exchange.RecordMapping.text;
import static se.medlyss.exchange.RecordMapping.textOrNull;
import static se.medlyss.exchange.RecordMapping.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Call;
import se.medlyss.application.ExportedEvaluation.Moment;
import se.medlyss.application.ExportedEvaluation.Note;
import se.medlyss.application.ExportedEvaluation.Outcome;
import se.medlyss.application.ExportedEvaluation.Person;
import se.medlyss.application.ExportedEvaluation.Process;
import se.medlyss.application.ExportedEvaluation.Result;
import se.medlyss.application.ExportedEvaluation.Stage;
import se.medlyss.application.ExportedEvaluation.Standing;
import se.medlyss.application.ExportedEvaluation.Visit;
import se.medlyss.application.FileRefusedException;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Selection;
import se.medlyss.process.Channel;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.Direction;
import se.medlyss.process.Language;
import se.medlyss.process.Phase;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.CriticalMiss;
import tools.jackson.databind.JsonNode;

/// The content of an evaluation's record that passed its schema.
final class EvaluationMapping {

    private final RecordMapping.Rules rules;

    EvaluationMapping(RecordMapping.Rules rules) {
        this.rules = rules;
    }

    ExportedEvaluation evaluation(JsonNode node, String month) throws FileRefusedException {
        var evaluation = new ExportedEvaluation(
                Language.of(text(node, "language")),
                Codes.find(Standing.values(), Standing::code, text(node, "state")),
                idOrNull(node, "reviewOf"),
                idOrNull(node, "session"),
                text(node, "reason"),
                process(node.get("process")),
                call(node.get("call")),
                text(node, "site"),
                person(node.get("agent")),
                person(node.get("coach")),
                each(node.get("stages"), EvaluationMapping::stage),
                each(node.get("answers"), AnswerMapping::line),
                each(node.get("moments"), EvaluationMapping::moment),
                each(
                        node.get("notes"),
                        note -> new Note(number(note, "atMs"), text(note, "stage"), text(note, "text"))),
                each(node.get("outcome"), EvaluationMapping::outcome),
                result(node.get("score")),
                idOrNull(node, "selfAssessment"),
                numberOrNull(node, "coachingMs"),
                HandlingMapping.acknowledged(node.path("acknowledgement")),
                HandlingMapping.disputes(node.path("disputes")),
                HandlingMapping.sentBack(node.path("sentBack")),
                HandlingMapping.reviews(node.path("reviews")));
        EvaluationConsistency.check(evaluation, month);
        return evaluation;
    }

    private Process process(JsonNode node) throws FileRefusedException {
        ProcessDocument read = rules.read(node.get("rules"));
        return new Process(
                text(node, "id"),
                node.get("version").intValue(),
                text(node, "hash"),
                text(node, "title"),
                read.process(),
                read.json());
    }

    private static Call call(JsonNode node) throws FileRefusedException {
        return new Call(
                UUID.fromString(text(node, "id")),
                Codes.find(Mode.values(), Mode::code, text(node, "mode")),
                Codes.find(Channel.values(), Channel::code, text(node, "channel")),
                Codes.find(Direction.values(), Direction::code, text(node, "direction")),
                time(node, "startedAt"),
                number(node, "startShiftMs"),
                number(node, "durationMs"),
                number(node, "holdMs"),
                node.get("joinedLate").booleanValue(),
                node.get("cutOff").booleanValue(),
                node.get("transferred").booleanValue(),
                (int) number(node, "part"),
                Codes.find(Selection.values(), Selection::code, text(node, "selection")),
                Codes.find(Context.values(), Context::code, text(node, "context")),
                node.get("informedAgent").booleanValue(),
                node.get("informedCustomer").booleanValue());
    }

    private static Person person(JsonNode node) {
        return new Person(text(node, "id"), text(node, "team"), node.has("provisional"), textOrNull(node, "name"));
    }

    private static Stage stage(JsonNode node) {
        return new Stage(
                text(node, "id"),
                text(node, "name"),
                Codes.find(Phase.values(), Phase::code, text(node, "phase")),
                node.get("position").intValue(),
                each(node.get("visits"), EvaluationMapping::visit),
                number(node, "elapsedMs"),
                numberOrNull(node, "targetMs"),
                node.get("earned").decimalValue(),
                node.get("possible").decimalValue(),
                decimalOrNull(node, "percent"));
    }

    private static Visit visit(JsonNode node) {
        long entered = number(node, "enteredMs");
        return new Visit(
                entered, number(node, "leftMs"), node.has("rawEnteredMs") ? number(node, "rawEnteredMs") : entered);
    }

    private static Moment moment(JsonNode node) {
        return new Moment(
                Codes.find(MomentKind.values(), MomentKind::code, text(node, "kind")),
                number(node, "atMs"),
                text(node, "stage"),
                text(node, "text"),
                node.has("mayShare"));
    }

    private static Outcome outcome(JsonNode node) {
        return new Outcome(
                text(node, "id"), text(node, "option"), node.has("matter") ? (int) number(node, "matter") : 1);
    }

    private static Result result(JsonNode node) {
        List<CriticalMiss> misses = each(
                node.get("criticalMisses"),
                miss -> new CriticalMiss(
                        new CriterionKey(text(miss, "stage"), text(miss, "criterion")),
                        Codes.find(CriticalClass.values(), CriticalClass::code, text(miss, "kind")),
                        Codes.find(CriticalScope.values(), CriticalScope::code, text(miss, "scope"))));
        return new Result(
                node.get("earned").decimalValue(),
                node.get("possible").decimalValue(),
                decimalOrNull(node, "percent"),
                decimalOrNull(node, "percentBeforeCritical"),
                node.has("approved") ? node.get("approved").booleanValue() : null,
                node.has("notReached"),
                node.get("complete").booleanValue(),
                misses);
    }

    private static @Nullable BigDecimal decimalOrNull(JsonNode node, String member) {
        return node.has(member) ? node.get(member).decimalValue() : null;
    }
}
