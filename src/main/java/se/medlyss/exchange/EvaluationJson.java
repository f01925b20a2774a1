package se.medlyss.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.RecordTimes;
import se.medlyss.call.AnswerSheet;
import se.medlyss.call.CallHeader;
import se.medlyss.call.CallState;
import se.medlyss.call.Circumstances;
import se.medlyss.process.OutcomeQuestion;
import se.medlyss.score.Approval;
import se.medlyss.score.CriticalMiss;
import se.medlyss.score.Score;

/// An evaluation as a record tells it, without its place in the writer's chain.
final class EvaluationJson {

    /// Stands for the one site of an organisation that has only one.
    static final String ONLY_SITE = "main";

    private final EvaluationRecord record;
    private final CallState state;
    private final ZoneId zone;

    EvaluationJson(EvaluationRecord record, ZoneId zone) {
        this.record = record;
        this.state = record.state();
        this.zone = zone;
    }

    /// @param rules the process without its guidance
    JsonObject body(Map<String, @Nullable Object> rules) {
        EvaluationRecord.Persons persons = record.persons();
        CallHeader header = state.header();
        StageJson stages = new StageJson(record);
        JsonObject body = new JsonObject()
                .text("month", RecordTimes.month(RecordTimes.startedAt(state)))
                .text("language", record.language().tag())
                .textIfAny("reason", state.revisionReason())
                .object("process", process(rules))
                .object("call", call(header))
                .text("site", persons.site().isBlank() ? ONLY_SITE : persons.site())
                .object(
                        "agent",
                        new JsonObject()
                                .text("id", header.agent())
                                .textIfAny("team", header.agentTeam())
                                .flagIfSet("provisional", persons.provisional())
                                .textIfAny("name", persons.agentName()))
                .object(
                        "coach",
                        new JsonObject()
                                .text("id", header.coach())
                                .textIfAny("team", header.coachTeam())
                                .textIfAny("name", persons.coachName()))
                .array("stages", stages.all())
                .array("answers", new AnswerJson(record).all())
                .array("moments", new TimelineJson(state).moments())
                .array("notes", new TimelineJson(state).notes())
                .array("outcome", outcome())
                .object("score", score(record.score()))
                .number(
                        "coachingMs",
                        state.talk().coachingMs() > 0 ? state.talk().coachingMs() : null);
        return new HandlingJson(state, zone).onto(body);
    }

    private JsonObject process(Map<String, @Nullable Object> rules) {
        var process = record.process().process();
        return new JsonObject()
                .text("id", process.id())
                .number("version", process.version())
                .text("hash", record.process().hash())
                .text("title", process.title().in(record.language()))
                .put("rules", rules);
    }

    private JsonObject call(CallHeader header) {
        Circumstances around = state.circumstances();
        long now = lastMs(state);
        long shift = state.times().startShiftMs();
        return new JsonObject()
                .text("id", header.callId().toString())
                .text("mode", header.mode().code())
                .text("channel", header.channel().code())
                .text("direction", header.direction().code())
                .text("startedAt", time(RecordTimes.startedAt(state), zone))
                .number("startShiftMs", shift == 0 ? null : shift)
                .number("durationMs", state.durationMs(now))
                .number("holdMs", state.times().holdMs(now))
                .flag("joinedLate", around.joinedLateMs() != null)
                .flag("cutOff", around.cutOff())
                .flag("transferred", around.transferred())
                .text("selection", header.selection().code())
                .text("context", header.context().code())
                .flag("informedAgent", header.informedAgent())
                .flag("informedCustomer", header.informedCustomer());
    }

    /// By question and matter. After a switch of process, outcomes of the process before may be left: they do not
    /// count.
    private List<JsonObject> outcome() {
        List<JsonObject> outcomes = new ArrayList<>();
        int matters = state.circumstances().matters();
        for (OutcomeQuestion question : record.process().process().outcome()) {
            for (int matter = 1; matter <= matters; matter++) {
                String option = state.answers().outcomes().get(new AnswerSheet.OutcomeKey(question.id(), matter));
                if (option != null && question.option(option).isPresent()) {
                    outcomes.add(new JsonObject()
                            .text("id", question.id())
                            .text("option", option)
                            .number("matter", matters > 1 ? (long) matter : null));
                }
            }
        }
        return outcomes;
    }

    private static JsonObject score(Score score) {
        return new JsonObject()
                .number("earned", score.earned())
                .number("possible", score.possible())
                .number("percent", score.percent())
                .number("percentBeforeCritical", score.percentBeforeCritical())
                .flag("approved", score.approval() == Approval.OPEN ? null : score.approval() == Approval.APPROVED)
                .flagIfSet("notReached", score.notReached())
                .flag("complete", score.complete())
                .array(
                        "criticalMisses",
                        score.criticalMisses().stream()
                                .map(EvaluationJson::miss)
                                .toList());
    }

    private static JsonObject miss(CriticalMiss miss) {
        return new JsonObject()
                .text("stage", miss.key().stage())
                .text("criterion", miss.key().criterion())
                .text("kind", miss.kind().code())
                .text("scope", miss.scope().code());
    }

    /// The log's latest offset, for intervals that were never closed.
    static long lastMs(CallState state) {
        return state.last() == null ? 0 : state.last().offsetMs();
    }

    /// RFC 3339 with offset, to the millisecond.
    static String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime());
    }
}
