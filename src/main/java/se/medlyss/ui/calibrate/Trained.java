package se.medlyss.ui.calibrate;

import java.util.List;
import se.medlyss.application.calibration.CalibrationResult;
import se.medlyss.application.calibration.Distance;
import se.medlyss.process.CriterionKey;

/// How a reference call went, against the organisation's mark.
///
/// @param share    0 to 1: the part of its criteria that was answered as agreed
/// @param mark     the least share that passes
/// @param critical the critical criteria that were not, in the order of the form
record Trained(double share, double mark, List<CriterionKey> critical, boolean passed) {

    private static final double ALL = 100;

    /// @param percent the organisation's mark, in percent
    static Trained of(CalibrationResult result, int percent) {
        Distance distance = result.distances().getFirst();
        double share = distance.trained().share().toOptional().orElse(0.0);
        List<CriterionKey> critical = result.criticalApart(0);
        boolean passed = distance.trained().of() > 0 && share * ALL >= percent && critical.isEmpty();
        return new Trained(share, percent / ALL, critical, passed);
    }

    /// Whether the share alone would do.
    boolean failsByCritical() {
        return !passed && share >= mark && !critical.isEmpty();
    }
}
