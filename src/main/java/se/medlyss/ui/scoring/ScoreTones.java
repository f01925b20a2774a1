package se.medlyss.ui.scoring;

import se.medlyss.score.Approval;
import se.medlyss.ui.control.Tone;

/// The tone that goes with the words about an approval.
public final class ScoreTones {

    private ScoreTones() {}

    /// The tone of an approval.
    public static Tone of(Approval approval) {
        return switch (approval) {
            case APPROVED -> Tone.GOOD;
            case NOT_APPROVED -> Tone.BAD;
            case OPEN -> Tone.WARN;
        };
    }
}
