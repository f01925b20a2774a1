package se.medlyss.ui.today;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CallPlan;
import se.medlyss.application.today.LastChoices.Recalled;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Selection;
import se.medlyss.people.Agent;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessDocument;

/// How the call will be listened to, apart from whose it is.
///
/// @param informedAgent    the agent knows of the listening
/// @param informedCustomer the customer is told of the listening
/// @param besideAgent      the agent sits beside; an agent who does is informed
record Draft(
        ProcessDocument process,
        Channel channel,
        Selection selection,
        Context context,
        boolean informedAgent,
        boolean informedCustomer,
        boolean besideAgent) {

    /// What to begin with when nothing is remembered.
    static Draft first(ProcessDocument process) {
        return new Draft(process, process.process().channel(), Selection.NEXT, Context.ORDINARY, true, false, false);
    }

    /// By the process, channel and setting of the last time, beside the agent or not. Who was told and why the call
    /// is chosen are facts of each call: they are never taken from another.
    Draft recalling(Recalled last, ProcessDocument newProcess) {
        CallHeader header = last.header();
        return new Draft(
                newProcess,
                header.channel(),
                selection,
                header.context(),
                informedAgent || header.besideAgent(),
                informedCustomer,
                header.besideAgent());
    }

    Draft with(ProcessDocument newProcess) {
        return new Draft(
                newProcess,
                newProcess.process().channel(),
                selection,
                context,
                informedAgent,
                informedCustomer,
                besideAgent);
    }

    Draft with(Channel newChannel) {
        return new Draft(process, newChannel, selection, context, informedAgent, informedCustomer, besideAgent);
    }

    Draft with(Selection newSelection) {
        return new Draft(process, channel, newSelection, context, informedAgent, informedCustomer, besideAgent);
    }

    Draft with(Context newContext) {
        return new Draft(process, channel, selection, newContext, informedAgent, informedCustomer, besideAgent);
    }

    Draft informingAgent(boolean informed) {
        return new Draft(process, channel, selection, context, informed, informedCustomer, besideAgent && informed);
    }

    Draft informingCustomer(boolean informed) {
        return new Draft(process, channel, selection, context, informedAgent, informed, besideAgent);
    }

    Draft beside(boolean sits) {
        return new Draft(process, channel, selection, context, informedAgent || sits, informedCustomer, sits);
    }

    CallPlan planFor(Agent agent, @Nullable UUID callBackOf) {
        return new CallPlan(
                agent, process, channel, selection, context, informedAgent, informedCustomer, besideAgent, callBackOf);
    }
}
