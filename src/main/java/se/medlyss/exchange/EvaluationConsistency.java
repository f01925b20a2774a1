package se.medlyss.exchange;

import java.util.HashSet;
import java.util.Set;
import se.medlyss.application.ExportedEvaluation;
import se.medlyss.application.ExportedEvaluation.Line;
import se.medlyss.application.ExportedEvaluation.Stage;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.RecordTimes;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKey;
import se.medlyss.score.CriticalMiss;

/// What a record has to keep that no schema can say: its parts belong together.
public final class EvaluationConsistency {

    private EvaluationConsistency() {}

    static void check(ExportedEvaluation evaluation, String month) throws FileRefusedException {
        if (!RecordTimes.month(evaluation.call().startedAt().toInstant()).equals(month)) {
            throw new FileRefusedException(Reason.VALUE, "month", "call/startedAt");
        }
        var process = evaluation.process();
        if (!process.rules().id().equals(process.id()) || process.rules().version() != process.version()) {
            throw new FileRefusedException(Reason.VALUE, "process/rules", process.id());
        }
        checkStages(evaluation);
        Set<CriterionKey> seen = new HashSet<>();
        for (Line line : evaluation.answers()) {
            if (!seen.add(line.key())) {
                throw new FileRefusedException(
                        Reason.DUPLICATE_ID, "answers", line.key().toString());
            }
            check(line, process.rules());
        }
        for (CriticalMiss miss : evaluation.score().criticalMisses()) {
            if (!seen.contains(miss.key())) {
                throw new FileRefusedException(
                        Reason.UNKNOWN_CRITERION,
                        "score/criticalMisses",
                        miss.key().toString());
            }
        }
    }

    private static void checkStages(ExportedEvaluation evaluation) throws FileRefusedException {
        Set<String> seen = new HashSet<>();
        for (Stage stage : evaluation.stages()) {
            if (evaluation.process().rules().stage(stage.id()).isEmpty()) {
                throw new FileRefusedException(Reason.VALUE, "stages", stage.id());
            }
            if (!seen.add(stage.id())) {
                throw new FileRefusedException(Reason.DUPLICATE_ID, "stages", stage.id());
            }
        }
    }

    private static void check(Line line, CallProcess rules) throws FileRefusedException {
        Criterion criterion = rules.criterion(line.key())
                .orElseThrow(() -> new FileRefusedException(
                        Reason.UNKNOWN_CRITERION, "answers", line.key().toString()));
        boolean fits = line.answer() == null || line.answer().fits(criterion);
        if (!fits || !criterion.kind().code().equals(line.type())) {
            throw new FileRefusedException(Reason.ANSWER, "answers/" + line.key(), line.type());
        }
    }
}
