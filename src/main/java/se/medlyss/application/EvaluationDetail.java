package se.medlyss.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.call.Revision;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// All there is to know about one evaluation.
///
/// @param agent     the agent's name; the id when nobody here has it
/// @param coach     the name of who scored it; the id when nobody here has it
/// @param process   the version that it was scored by
/// @param revisions the first first; empty before the first is final
/// @param outbox    what was released of it, the oldest first
/// @param coaches   the names of coaches by id
/// @param earlier   what was different earlier in the call
public record EvaluationDetail(
        UUID id,
        CallState state,
        ProcessDocument process,
        String agent,
        String coach,
        List<Revision> revisions,
        List<Outbox.Row> outbox,
        Map<String, String> coaches,
        Earlier earlier) {

    /// Who was on the line, and what the call was scored by, before that changed in mid-call.
    ///
    /// @param processes every version that scored a part of it, as far as this computer has it
    /// @param agents    the names of everybody who was on the line, by id, as far as they are known
    public record Earlier(Map<ProcessRef, ProcessDocument> processes, Map<String, String> agents) {
        public Earlier {
            processes = Map.copyOf(processes);
            agents = Map.copyOf(agents);
        }
    }

    public EvaluationDetail {
        revisions = List.copyOf(revisions);
        outbox = List.copyOf(outbox);
        coaches = Map.copyOf(coaches);
    }

    /// With these names, for people whom nobody here has a name of.
    ///
    /// @param agentsName null when the record has none either
    /// @param coachsName null when the record has none either
    public EvaluationDetail named(@Nullable String agentsName, @Nullable String coachsName) {
        String shownAgent = agentsName != null && agent.equals(state.header().agent()) ? agentsName : agent;
        String shownCoach = coachsName != null && coach.equals(state.header().coach()) ? coachsName : coach;
        return new EvaluationDetail(id, state, process, shownAgent, shownCoach, revisions, outbox, coaches, earlier);
    }

    /// A coach's name; the id when nobody here has it.
    public String coach(String id) {
        return coaches.getOrDefault(id, id);
    }
}
