package se.medlyss.call;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Signing;
import se.medlyss.process.Channel;
import se.medlyss.process.Direction;

/// Who was listened to, by whom, and why this call.
///
/// @param callId           made once for the call; reviews and calibrations of the same call carry it too
/// @param agentTeam        the agent's team at the time of the call
/// @param coachTeam        the coach's own team
/// @param informedAgent    the agent knew of the listening
/// @param informedCustomer the customer was told of the listening
/// @param besideAgent      the agent sits beside the coach: discreet mode is the default
/// @param practice         a practice call: never exported, never counted
/// @param callBackOf       the call that this one follows up; null when it stands alone
/// @param occasion         why the call is scored once more; null when it is scored as it was listened to
public record CallHeader(
        UUID callId,
        String agent,
        String agentTeam,
        String coach,
        String coachTeam,
        Mode mode,
        Channel channel,
        Direction direction,
        Selection selection,
        Context context,
        boolean informedAgent,
        boolean informedCustomer,
        boolean besideAgent,
        boolean practice,
        @Nullable UUID callBackOf,
        @Nullable Occasion occasion) {

    /// Whether the player of a recording is the clock.
    public boolean followsRecording() {
        return mode == Mode.RECORDING || occasion != null && occasion.along();
    }

    /// The evaluation that this one reviews; null when it reviews none.
    public @Nullable UUID reviewed() {
        return occasion == null ? null : occasion.reviewOf();
    }

    /// The evaluation that this one was made beside: the one that it reviews, or gives a second opinion on; null for
    /// neither.
    public @Nullable UUID madeBeside() {
        return occasion == null ? null : occasion.reviewOf() == null ? occasion.beside() : occasion.reviewOf();
    }

    /// Who signed the colleague's evaluation that this one was made beside; null where that is not known.
    public Signing.@Nullable Key signerBeside() {
        return occasion == null ? null : occasion.signer();
    }

    /// The calibration session that it is made in; null outside of one.
    public @Nullable UUID calibrated() {
        return occasion == null ? null : occasion.session();
    }

    /// Of the same call, made afterwards by somebody else: nobody sits beside anybody then.
    ///
    /// @param why what it reviews or calibrates; null for neither
    public CallHeader by(String newCoach, String newTeam, Mode newMode, @Nullable Occasion why) {
        return new CallHeader(
                callId,
                agent,
                agentTeam,
                newCoach,
                newTeam,
                newMode,
                channel,
                direction,
                selection,
                context,
                informedAgent,
                informedCustomer,
                false,
                practice,
                callBackOf,
                why);
    }

    /// The same header with another agent.
    public CallHeader withAgent(String newAgent, String newTeam) {
        return new CallHeader(
                callId,
                newAgent,
                newTeam,
                coach,
                coachTeam,
                mode,
                channel,
                direction,
                selection,
                context,
                informedAgent,
                informedCustomer,
                besideAgent,
                practice,
                callBackOf,
                occasion);
    }
}
