package se.medlyss.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Selection;
import se.medlyss.call.Ticker;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.Stage;

/// Starts a co-listening as planned, or a practice call. Whoever shows the call listens to its saving, see
/// [OpenCall#tellSaving].
public final class StartCall {

    /// The agent of practice calls; nobody has this id.
    public static final String PRACTICE_AGENT = "practice";

    /// The id of the process that the practice call is written for.
    public static final String PRACTICE_PROCESS = "service-call";

    private final Calls calls;
    private final Supplier<Coach> coach;

    public StartCall(Calls calls, Supplier<Coach> coach) {
        this.calls = calls;
        this.coach = coach;
    }

    /// Starts the call now, in the process's first stage.
    public OpenCall start(CallPlan plan) {
        return calls.start(header(plan, false), plan.process(), StartCall::nobodyListens);
    }

    /// Starts the call with its first key.
    ///
    /// @param stage        the stage to begin in
    /// @param pressedNanos when the key was pressed, as the ticker told
    public OpenCall start(CallPlan plan, Stage stage, long pressedNanos) {
        return calls.start(header(plan, false), plan.process(), stage, pressedNanos, StartCall::nobodyListens);
    }

    /// Starts scoring along with a recording. Nobody sits beside whoever was recorded.
    ///
    /// @param place  what is heard now, in nanoseconds from the recording's beginning
    /// @param madeAt when the recording began; empty when nobody knows
    public OpenCall along(CallPlan plan, Ticker place, Optional<Instant> madeAt) {
        return calls.startAlong(
                header(plan, Mode.RECORDING, false), plan.process(), place, madeAt, StartCall::nobodyListens);
    }

    /// Starts a practice call: it is saved like any other, but never counted and never exported.
    public OpenCall practise(ProcessDocument document) {
        Agent nobody = new Agent(PRACTICE_AGENT, "", coach.get().team(), false, true);
        CallProcess process = document.process();
        CallPlan plan = new CallPlan(
                nobody, document, process.channel(), Selection.COACH_CHOSEN, Context.ORDINARY, true, true, false, null);
        return calls.start(header(plan, true), document, StartCall::nobodyListens);
    }

    /// The next call at once: the same agent and process, and otherwise as usual.
    public OpenCall next(OpenCall previous) {
        CallHeader before = previous.state().header();
        if (before.practice()) {
            return practise(previous.document());
        }
        Agent same = new Agent(before.agent(), "", before.agentTeam(), false, true);
        CallPlan plan = new CallPlan(
                same,
                previous.document(),
                before.channel(),
                Selection.NEXT,
                before.context(),
                before.informedAgent(),
                before.informedCustomer(),
                before.besideAgent(),
                null);
        return start(plan);
    }

    // The screen that shows the call asks for the news itself, and first looks at how far saving has come.
    private static void nobodyListens(SaveState news) {}

    private CallHeader header(CallPlan plan, boolean practice) {
        CallProcess process = plan.process().process();
        return header(plan, process.scoring().notReached() == null ? Mode.LIVE : Mode.MYSTERY, practice);
    }

    private CallHeader header(CallPlan plan, Mode mode, boolean practice) {
        Agent agent = plan.agent();
        CallProcess process = plan.process().process();
        Coach listener = coach.get();
        return new CallHeader(
                calls.newCallId(),
                agent.id(),
                agent.team(),
                listener.id(),
                listener.team(),
                mode,
                plan.channel(),
                process.direction(),
                plan.selection(),
                plan.context(),
                plan.informedAgent(),
                plan.informedCustomer(),
                plan.besideAgent() && mode != Mode.RECORDING,
                practice,
                plan.callBackOf(),
                null);
    }
}
