package se.medlyss.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.CallPlan;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.people.Agent;
import se.medlyss.process.ProcessDocument;

/// What the start page shows.
///
/// @param agent      whose call it will be; null while nobody is chosen
/// @param draft      how it will be listened to; null when there is no process to listen by
/// @param earlier    calls of the agent that this one may follow up, newest first
/// @param callBackOf the one that it follows up; null when it stands alone
/// @param rules      what the organisation and the coach have settled about listening
record StartState(
        AgentSearch search,
        @Nullable Agent agent,
        List<ProcessDocument> processes,
        @Nullable Draft draft,
        List<EvaluationSummary> earlier,
        @Nullable UUID callBackOf,
        ListeningRules rules) {

    static final StartState EMPTY =
            new StartState(AgentSearch.of(List.of()), null, List.of(), null, List.of(), null, ListeningRules.STRICT);

    StartState {
        processes = List.copyOf(processes);
        earlier = List.copyOf(earlier);
    }

    /// Everything that a call needs has been chosen.
    Optional<CallPlan> plan() {
        return agent == null || draft == null || mustInform()
                ? Optional.empty()
                : Optional.of(draft.planFor(agent, callBackOf));
    }

    /// The agent must be told before the call can start.
    boolean mustInform() {
        return draft != null && !draft.informedAgent() && !rules.unannounced();
    }

    /// The process with this id, in the version that is offered now.
    Optional<ProcessDocument> process(String id) {
        return processes.stream()
                .filter(document -> document.process().id().equals(id))
                .findFirst();
    }

    StartState with(AgentSearch newSearch) {
        return new StartState(newSearch, agent, processes, draft, earlier, callBackOf, rules);
    }

    StartState with(@Nullable Draft newDraft) {
        return new StartState(search, agent, processes, newDraft, earlier, callBackOf, rules);
    }

    StartState choosing(@Nullable Agent newAgent) {
        return new StartState(search, newAgent, processes, draft, List.of(), null, rules);
    }

    StartState following(@Nullable UUID call) {
        return new StartState(search, agent, processes, draft, earlier, call, rules);
    }

    StartState offering(List<EvaluationSummary> calls) {
        return new StartState(search, agent, processes, draft, calls, callBackOf, rules);
    }
}
