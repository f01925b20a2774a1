package se.medlyss.application.review;

import java.util.Optional;
import se.medlyss.call.CallHeader;

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
        return switch (header.mode()) {
            case SELF -> Optional.of(SELF);
            case SECOND_OPINION -> Optional.of(header.reviewed() == null ? SECOND_OPINION : REVIEW);
            case LIVE, RECORDING, CALIBRATION, MYSTERY -> Optional.empty();
        };
    }
}
