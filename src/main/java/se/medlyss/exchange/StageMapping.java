package se.medlyss.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.process.ChoiceOption;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.CriticalClass;
import se.medlyss.process.CriticalScope;
import se.medlyss.process.GradeScale;
import se.medlyss.process.Phase;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;
import tools.jackson.databind.JsonNode;

/// The stages and criteria of a document that passed its schema.
final class StageMapping {

    /// Stands in where a graded criterion has no scale at all, so that the check of the whole can say so.
    static final GradeScale NO_SCALE = new GradeScale(List.of(), List.of());

    private StageMapping() {}

    static Stage stage(JsonNode node, @Nullable GradeScale grades) {
        JsonNode weight = node.path("weight");
        JsonNode seconds = node.path("seconds");
        return new Stage(
                node.get("id").stringValue(),
                ProcessMapping.text(node.get("name")),
                Codes.find(Phase.values(), Phase::code, node.get("phase").stringValue()),
                node.path("timed").booleanValue(true),
                node.path("optional").booleanValue(false),
                weight.isNumber() ? weight.decimalValue() : null,
                seconds.isObject() ? times(seconds) : null,
                ProcessMapping.optionalText(node, "purpose"),
                ProcessMapping.optionalText(node, "exampleWords"),
                ProcessMapping.optionalText(node, "pitfalls"),
                ProcessMapping.each(node.get("criteria"), criterion -> criterion(criterion, grades)));
    }

    private static StageTimes times(JsonNode node) {
        return new StageTimes(seconds(node, "minimum"), seconds(node, "target"), seconds(node, "warn"));
    }

    private static @Nullable Integer seconds(JsonNode node, String member) {
        return node.has(member) ? node.get(member).intValue() : null;
    }

    private static Criterion criterion(JsonNode node, @Nullable GradeScale grades) {
        JsonNode critical = node.path("critical");
        return new Criterion(
                node.get("id").stringValue(),
                kind(node, grades),
                node.get("points").decimalValue(),
                critical.isString()
                        ? Codes.find(CriticalClass.values(), CriticalClass::code, critical.stringValue())
                        : null,
                Codes.find(
                        CriticalScope.values(),
                        CriticalScope::code,
                        node.path("criticalScope").stringValue("call")),
                node.path("live").booleanValue(true),
                node.path("bonus").booleanValue(false),
                ProcessMapping.text(node.get("text")),
                ProcessMapping.optionalText(node, "short"),
                ProcessMapping.optionalText(node, "good"),
                ProcessMapping.optionalText(node, "miss"));
    }

    private static CriterionKind kind(JsonNode node, @Nullable GradeScale grades) {
        return switch (node.get("type").stringValue()) {
            case "check" -> new CriterionKind.Check();
            case "graded" ->
                node.has("grades")
                        ? new CriterionKind.Graded(ProcessMapping.grades(node.get("grades")), true)
                        : new CriterionKind.Graded(grades == null ? NO_SCALE : grades, false);
            case "timed" -> new CriterionKind.Timed(node.get("maxSeconds").decimalValue());
            case "choice" -> new CriterionKind.Choice(ProcessMapping.each(node.get("options"), StageMapping::option));
            case "text" -> new CriterionKind.FreeText();
            default -> throw new IllegalArgumentException("unknown type " + node.get("type"));
        };
    }

    private static ChoiceOption option(JsonNode node) {
        BigDecimal score = node.get("score").decimalValue();
        return new ChoiceOption(node.get("id").stringValue(), ProcessMapping.text(node.get("text")), score);
    }
}
