package se.medlyss.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Signing;

/// Why a call is scored once more, by others than the one who listened first.
///
/// @param reviewOf the evaluation that this one reviews; null when it reviews none
/// @param session  the calibration session that it is made in; null outside of one
/// @param along    it is scored along with a recording: the player is the clock
/// @param beside   the evaluation that a second opinion stands beside, known to this computer alone so that its
///                 erasure is heard; null for everything else
/// @param signer   who signed the colleague's evaluation that it is made beside, so that nobody else's erasure of
///                 it is believed; null for one of this computer's own, and where it was not kept
public record Occasion(
        @Nullable UUID reviewOf,
        @Nullable UUID session,
        boolean along,
        @Nullable UUID beside,
        Signing.@Nullable Key signer) {

    /// A review of an evaluation.
    public static Occasion review(UUID evaluation, boolean along) {
        return new Occasion(evaluation, null, along, null, null);
    }

    /// A second opinion beside an evaluation.
    public static Occasion opinion(UUID evaluation) {
        return new Occasion(null, null, false, evaluation, null);
    }

    /// The same, beside what somebody signed.
    public Occasion signedBy(Signing.@Nullable Key writer) {
        return new Occasion(reviewOf, session, along, beside, writer);
    }

    /// A calibration.
    public static Occasion session(UUID session, boolean along) {
        return new Occasion(null, session, along, null, null);
    }
}
