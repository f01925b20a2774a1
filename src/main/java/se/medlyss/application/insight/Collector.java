package se.medlyss.application.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.insight.EvaluationFacts.Persons;
import se.medlyss.application.insight.EvaluationFacts.Setting;

/// Makes facts of records. What many evaluations have in common is kept once.
public final class Collector implements LatestCompilation.Reader {

    private final Map<String, List<ProcessForm>> forms = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private final List<EvaluationFacts> counted = new ArrayList<>();
    private final Map<UUID, FirstScore> first = new HashMap<>();

    /// @param percent null when nothing counted
    private record FirstScore(int revision, @Nullable Double percent) {}

    @Override
    public void counted(ExportedRecord.Evaluation record) {
        // A review is about an evaluation that is here itself, or comes.
        if (record.content().reviewOf() == null) {
            counted.add(facts(record));
        }
    }

    @Override
    public void superseded(ExportedRecord.Evaluation record) {
        FirstScore score = new FirstScore(
                record.head().revision(), number(record.content().score().percent()));
        first.merge(
                record.head().evaluation(), score, (one, other) -> one.revision() <= other.revision() ? one : other);
    }

    /// Everything that was handed over.
    public List<EvaluationFacts> facts() {
        return counted.stream().map(this::withFirst).toList();
    }

    private EvaluationFacts withFirst(EvaluationFacts facts) {
        FirstScore score = first.get(facts.id());
        return score == null
                ? facts
                : new EvaluationFacts(
                        facts.id(),
                        facts.call(),
                        facts.day(),
                        facts.persons(),
                        facts.setting(),
                        facts.form(),
                        facts.percent(),
                        facts.approved(),
                        facts.revision(),
                        score.percent(),
                        facts.coachingMs(),
                        facts.stagePercent(),
                        facts.stageMs(),
                        facts.answers(),
                        facts.outcomes(),
                        facts.moments());
    }

    private EvaluationFacts facts(ExportedRecord.Evaluation record) {
        ExportedEvaluation content = record.content();
        ExportedEvaluation.Call call = content.call();
        ProcessForm form = form(content.process());
        return new EvaluationFacts(
                record.head().evaluation(),
                call.id(),
                once(call.startedAt().toLocalDate()),
                once(persons(content)),
                once(new Setting(call.mode(), call.channel(), call.context(), call.selection())),
                form,
                number(content.score().percent()),
                content.score().approved(),
                record.head().revision(),
                null,
                Objects.requireNonNullElse(content.coachingMs(), 0L),
                stagePercent(form, content.stages()),
                stageMs(form, content.stages()),
                answers(form, content.answers()),
                content.outcome().stream()
                        .map(each -> once(new EvaluationFacts.Outcome(each.id(), each.option(), each.matter())))
                        .toList(),
                content.moments().stream()
                        .filter(moment -> !moment.text().isBlank())
                        .map(each -> new EvaluationFacts.Moment(
                                each.kind(), once(each.stage()), each.text(), each.mayShare()))
                        .toList());
    }

    /// The hash is of the whole document, which is not here: rules that only claim it are a form of their own.
    private ProcessForm form(ExportedEvaluation.Process process) {
        List<ProcessForm> claimed = forms.computeIfAbsent(process.hash(), _ -> new ArrayList<>(1));
        for (ProcessForm form : claimed) {
            if (form.process().equals(process.rules())) {
                return form;
            }
        }
        ProcessForm form = new ProcessForm(process.rules());
        claimed.add(form);
        return form;
    }

    private static Persons persons(ExportedEvaluation content) {
        return new Persons(
                content.site(),
                content.agent().team(),
                content.agent().id(),
                content.agent().provisional(),
                content.coach().id());
    }

    private static double[] stagePercent(ProcessForm form, List<ExportedEvaluation.Stage> stages) {
        double[] percents = new double[form.stages().size()];
        Arrays.fill(percents, Double.NaN);
        for (ExportedEvaluation.Stage stage : stages) {
            int position = form.position(stage.id());
            if (position != ProcessForm.ABSENT && stage.percent() != null) {
                percents[position] = stage.percent().doubleValue();
            }
        }
        return percents;
    }

    private static int[] stageMs(ProcessForm form, List<ExportedEvaluation.Stage> stages) {
        int[] times = new int[form.stages().size()];
        for (ExportedEvaluation.Stage stage : stages) {
            int position = form.position(stage.id());
            if (position != ProcessForm.ABSENT) {
                times[position] = Math.clamp(stage.elapsedMs(), 0, Integer.MAX_VALUE);
            }
        }
        return times;
    }

    private static byte[] answers(ProcessForm form, List<ExportedEvaluation.Line> lines) {
        byte[] answers = new byte[form.keys().size()];
        Arrays.fill(answers, Answers.UNANSWERED);
        for (ExportedEvaluation.Line line : lines) {
            int position = form.position(line.key());
            if (position != ProcessForm.ABSENT) {
                answers[position] = Answers.of(form.criterion(position).kind(), line.answer());
            }
        }
        return answers;
    }

    private static @Nullable Double number(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    @SuppressWarnings("unchecked") // an equal value is of the same type
    private <T> T once(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
