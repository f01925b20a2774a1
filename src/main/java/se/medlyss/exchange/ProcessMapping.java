package se.medlyss.exchange;

import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Channel;
import se.medlyss.process.CriticalMissRule;
import se.medlyss.process.Direction;
import se.medlyss.process.GradeScale;
import se.medlyss.process.LocalText;
import se.medlyss.process.NotApplicableRule;
import se.medlyss.process.NotReachedRule;
import se.medlyss.process.OutcomeQuestion;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.ScoringRules;
import tools.jackson.databind.JsonNode;

/// From a document that passed its schema to the domain; what is absent takes the schema's default.
final class ProcessMapping {

    private ProcessMapping() {}

    static CallProcess process(JsonNode node) {
        GradeScale grades = node.has("grades") ? grades(node.get("grades")) : null;
        return new CallProcess(
                node.get("id").stringValue(),
                node.get("version").intValue(),
                text(node.get("title")),
                optionalText(node, "summary"),
                optionalText(node, "useWhen"),
                Codes.find(Channel.values(), Channel::code, node.get("channel").stringValue()),
                Codes.find(
                        Direction.values(),
                        Direction::code,
                        node.get("direction").stringValue()),
                scoring(node.get("scoring")),
                grades,
                each(node.path("stages"), stage -> StageMapping.stage(stage, grades)),
                each(node.path("outcome"), ProcessMapping::outcome),
                each(node.path("reflection"), ProcessMapping::text));
    }

    private static ScoringRules scoring(JsonNode node) {
        JsonNode cap = node.path("bonusCap");
        JsonNode notReached = node.path("notReached");
        return new ScoringRules(
                Codes.find(
                        ScoringMethod.values(),
                        ScoringMethod::code,
                        node.path("method").stringValue("points")),
                Codes.find(
                        NotApplicableRule.values(),
                        NotApplicableRule::code,
                        node.path("notApplicable").stringValue("removed")),
                Codes.find(
                        CriticalMissRule.values(),
                        CriticalMissRule::code,
                        node.path("criticalMiss").stringValue("not-approved")),
                cap.isNumber() ? cap.decimalValue() : null,
                node.get("passPercent").decimalValue(),
                node.path("hidePoints").booleanValue(false),
                notReached.isObject() ? notReached(notReached) : null);
    }

    private static NotReachedRule notReached(JsonNode node) {
        return new NotReachedRule(
                node.get("percent").decimalValue(),
                node.get("attempts").intValue(),
                node.get("waitSeconds").intValue());
    }

    private static OutcomeQuestion outcome(JsonNode node) {
        return new OutcomeQuestion(
                node.get("id").stringValue(),
                text(node.get("text")),
                each(
                        node.get("options"),
                        option ->
                                new OutcomeQuestion.Option(option.get("id").stringValue(), text(option.get("text")))));
    }

    static GradeScale grades(JsonNode node) {
        return new GradeScale(
                each(node.get("scale"), JsonNode::decimalValue), each(node.path("labels"), ProcessMapping::text));
    }

    static LocalText text(JsonNode node) {
        return new LocalText(
                node.get("sv").stringValue(),
                node.get("nb").stringValue(),
                node.get("en").stringValue());
    }

    static @Nullable LocalText optionalText(JsonNode node, String member) {
        return node.has(member) ? text(node.get(member)) : null;
    }

    static <T> List<T> each(JsonNode array, Function<JsonNode, T> mapping) {
        return StreamSupport.stream(array.spliterator(), false).map(mapping).toList();
    }
}
