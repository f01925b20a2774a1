package se.medlyss.application.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Mode;

/// The ways in which somebody looks at a call again.
public enum ReviewKind {
    /// With the first answers beside one's own.
    REVIEW,
    /// Without sight of them, until both are final.
    SECOND_OPINION,
    /// The agent's own, before the coach's is shown.
    SELF;

    /// Which of them an evaluation is; empty for every other one.
    public static Optional<ReviewKind> of(CallHeader header) {
        return of(header.mode(), header.reviewed());
    }

    /// Which of them an evaluation is; empty for every other one.
    public static Optional<ReviewKind> of(EvaluationSummary summary) {
        return of(summary.mode(), summary.review().of());
    }

    private static Optional<ReviewKind> of(Mode mode, @Nullable UUID reviewed) {
        return switch (mode) {
            case SELF -> Optional.of(SELF);
            case SECOND_OPINION -> Optional.of(reviewed == null ? SECOND_OPINION : REVIEW);
            case LIVE, RECORDING, CALIBRATION, MYSTERY -> Optional.empty();
        };
    }
}
