package se.medlyss.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation.Line;
import se.medlyss.application.ExportedRecord;
import se.medlyss.call.Answer;

/// The columns of a row for each answer. Their names and their order are published: new ones go last.
final class AnswerColumns {

    private final List<Column<Row>> all = new ArrayList<>();

    private AnswerColumns() {}

    /// @param position 1 for the first answer of the evaluation
    record Row(ExportedRecord.Evaluation evaluation, Line line, int position) {}

    static List<Column<Row>> all() {
        AnswerColumns columns = new AnswerColumns();
        columns.identity();
        columns.answer();
        columns.points();
        return List.copyOf(columns.all);
    }

    private void identity() {
        add("evaluation_id", row -> row.evaluation().head().evaluation());
        add("call_month", row -> row.evaluation().head().month());
        add("process_id", row -> row.evaluation().content().process().id());
        add("process_version", row -> row.evaluation().content().process().version());
        add("team_id", row -> row.evaluation().content().agent().team());
        add("answer_position", Row::position);
        line("stage_id", each -> each.key().stage());
        line("criterion_id", each -> each.key().criterion());
        line("criterion_text", Line::text);
        line("criterion_type", Line::type);
        line(
                "critical_class",
                each -> each.critical() == null ? null : each.critical().code());
    }

    private void answer() {
        line("answer", each -> code(each.answer()));
        line("grade", each -> each.answer() instanceof Answer.Grade(var grade) ? grade : null);
        line("answer_seconds", each -> each.answer() instanceof Answer.Seconds(var seconds) ? seconds : null);
        line("option_id", each -> each.answer() instanceof Answer.Chosen(var option) ? option : null);
        line("written_text", each -> each.answer() instanceof Answer.Written(var text) ? text : null);
        line(
                "not_applicable_reason",
                each -> each.answer() instanceof Answer.NotApplicable(var reason) && reason != null
                        ? reason.code()
                        : null);
        line("at_ms", Line::atMs);
        line("raw_at_ms", Line::rawAtMs);
        line("answer_comment", Line::comment);
    }

    private void points() {
        line("earned", Line::earned);
        line("possible", Line::possible);
    }

    /// As in records.
    private static String code(@Nullable Answer answer) {
        return switch (answer) {
            case null -> "unanswered";
            case Answer.Met _ -> "met";
            case Answer.NotMet _ -> "not-met";
            case Answer.Grade _ -> "graded";
            case Answer.Seconds _ -> "timed";
            case Answer.Chosen _ -> "choice";
            case Answer.Written _ -> "text";
            case Answer.NotApplicable _ -> "not-applicable";
            case Answer.NotHeard _ -> "not-heard";
        };
    }

    private void add(String name, Function<Row, @Nullable Object> value) {
        all.add(new Column<>(name, value));
    }

    private void line(String name, Function<Line, @Nullable Object> value) {
        add(name, row -> value.apply(row.line()));
    }
}
