package se.medlyss.exchange;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.process.CallProcess;
import se.medlyss.process.Criterion;
import se.medlyss.process.CriterionKind;
import se.medlyss.process.GradeScale;
import se.medlyss.process.ScoringMethod;
import se.medlyss.process.Stage;
import se.medlyss.process.StageTimes;

/// What has to fit together in a process so that it can be scored: scales, weights and times.
final class ProcessConsistency {

    private ProcessConsistency() {}

    static void check(CallProcess process) throws FileRefusedException {
        checkScale(process.grades(), "grades");
        for (Stage stage : process.stages()) {
            String place = "stages/" + stage.id();
            checkTimes(stage.seconds(), place + "/seconds");
            for (Criterion criterion : stage.criteria()) {
                if (criterion.kind() instanceof CriterionKind.Graded graded) {
                    checkScale(graded.scale(), place + "/criteria/" + criterion.id() + "/grades");
                }
            }
        }
        checkWeights(process);
    }

    private static void checkScale(@Nullable GradeScale scale, String place) throws FileRefusedException {
        if (scale == null) {
            return;
        }
        boolean ascends = !scale.values().isEmpty();
        for (int n = 1; n < scale.values().size(); n++) {
            ascends &= scale.values().get(n - 1).compareTo(scale.values().get(n)) < 0;
        }
        boolean labelled = scale.labels().isEmpty()
                || scale.labels().size() == scale.values().size();
        if (!ascends || !labelled) {
            throw new FileRefusedException(Reason.GRADES, place, "");
        }
    }

    private static void checkTimes(@Nullable StageTimes times, String place) throws FileRefusedException {
        if (times == null) {
            return;
        }
        var given = Stream.of(times.minimum(), times.target(), times.warn())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (!given.equals(given.stream().sorted().toList())) {
            throw new FileRefusedException(Reason.RANGE, place, "minimum ≤ target ≤ warn");
        }
    }

    private static void checkWeights(CallProcess process) throws FileRefusedException {
        ScoringMethod method = process.scoring().method();
        if (method != ScoringMethod.WEIGHTED_STAGES && method != ScoringMethod.WEIGHTED_POINTS) {
            return;
        }
        boolean some = false;
        for (Stage stage : process.stages()) {
            if (stage.weight() == null) {
                throw new FileRefusedException(Reason.WEIGHT, "stages/" + stage.id(), method.code());
            }
            some |= stage.weight().signum() > 0;
        }
        if (!some) {
            throw new FileRefusedException(Reason.WEIGHT, "stages", method.code());
        }
    }
}
