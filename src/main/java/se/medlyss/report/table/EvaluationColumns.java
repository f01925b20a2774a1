package se.medlyss.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Call;
import se.medlyss.application.ExportedEvaluation.Result;
import se.medlyss.application.ExportedEvaluation.SentBack;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.ExportedRecord.Head;

/// The columns of a row for each evaluation. Their names and their order are published: new ones go last.
public final class EvaluationColumns {

    private final List<Column<ExportedRecord.Evaluation>> all = new ArrayList<>();

    private EvaluationColumns() {}

    /// All of them.
    public static List<Column<ExportedRecord.Evaluation>> all() {
        EvaluationColumns columns = new EvaluationColumns();
        columns.identity();
        columns.circumstances();
        columns.persons();
        columns.score();
        columns.origin();
        columns.handling();
        return List.copyOf(columns.all);
    }

    private void identity() {
        head("evaluation_id", Head::evaluation);
        head("revision", Head::revision);
        call("call_id", Call::id);
        head("call_month", Head::month);
        call("started_at", Call::startedAt);
        content("process_id", each -> each.process().id());
        content("process_version", each -> each.process().version());
        content("process_title", each -> each.process().title());
        content("evaluation_language", each -> each.language().tag());
        content("standing", each -> each.state().code());
    }

    private void circumstances() {
        call("listening_mode", each -> each.mode().code());
        call("channel", each -> each.channel().code());
        call("direction", each -> each.direction().code());
        call("selection", each -> each.selection().code());
        call("listening_context", each -> each.context().code());
        call("duration_ms", Call::durationMs);
        call("hold_ms", Call::holdMs);
        call("joined_late", Call::joinedLate);
        call("cut_off", Call::cutOff);
        call("transferred", Call::transferred);
        call("call_part", each -> each.part() == 0 ? null : each.part());
        call("informed_agent", Call::informedAgent);
        call("informed_customer", Call::informedCustomer);
    }

    private void persons() {
        content("site_id", ExportedEvaluation::site);
        content("team_id", each -> each.agent().team());
        content("agent_id", each -> each.agent().id());
        content("agent_provisional", each -> each.agent().provisional());
        content("coach_id", each -> each.coach().id());
        content("coach_team_id", each -> each.coach().team());
    }

    private void score() {
        result("earned", Result::earned);
        result("possible", Result::possible);
        result("score_percent", Result::percent);
        result("percent_before_critical", Result::percentBeforeCritical);
        result("approved", Result::approved);
        result("complete", Result::complete);
        result("not_reached", Result::notReached);
        result("critical_misses", each -> each.criticalMisses().size());
        content("coaching_ms", ExportedEvaluation::coachingMs);
    }

    private void origin() {
        content("review_of", ExportedEvaluation::reviewOf);
        content("session_id", ExportedEvaluation::session);
        content("self_assessment", ExportedEvaluation::selfAssessment);
        content("revision_reason", ExportedEvaluation::reason);
        content("process_hash", each -> each.process().hash());
        head("app_version", Head::app);
        head("written_at", Head::writtenAt);
        head("writer_id", Head::writer);
        head("writer_sequence", Head::sequence);
        head("record_hash", Head::hash);
    }

    /// A review that asks the owner to look again says so; most say nothing.
    private void handling() {
        sentBack("sent_back_at", SentBack::at);
        sentBack("sent_back_comment", SentBack::comment);
    }

    private void sentBack(String name, Function<SentBack, Object> value) {
        content(name, each -> {
            SentBack asked = each.sentBack();
            return asked == null ? null : value.apply(asked);
        });
    }

    private void head(String name, Function<Head, @Nullable Object> value) {
        all.add(new Column<>(name, each -> value.apply(each.head())));
    }

    private void content(String name, Function<ExportedEvaluation, @Nullable Object> value) {
        all.add(new Column<>(name, each -> value.apply(each.content())));
    }

    private void call(String name, Function<Call, @Nullable Object> value) {
        content(name, each -> value.apply(each.call()));
    }

    private void result(String name, Function<Result, @Nullable Object> value) {
        content(name, each -> value.apply(each.score()));
    }
}
