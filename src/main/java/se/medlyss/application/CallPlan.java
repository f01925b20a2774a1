package se.medlyss.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Context;
import se.medlyss.call.Selection;
import se.medlyss.people.Agent;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessDocument;

/// What the coach has chosen before a call starts.
///
/// @param informedAgent    the agent knows of the listening
/// @param informedCustomer the customer is told of the listening
/// @param besideAgent      the agent sits beside the coach: the live screen begins in discreet mode
/// @param callBackOf       the call that this one follows up; null when it stands alone
public record CallPlan(
        Agent agent,
        ProcessDocument process,
        Channel channel,
        Selection selection,
        Context context,
        boolean informedAgent,
        boolean informedCustomer,
        boolean besideAgent,
        @Nullable UUID callBackOf) {}
