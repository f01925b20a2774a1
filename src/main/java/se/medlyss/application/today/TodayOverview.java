package se.medlyss.application.today;

import java.util.List;
import java.util.Map;
import se.medlyss.application.EvaluationSummary;

/// What waits for the coach, and what was done lately. Practice calls are left out where they do not wait for
/// anybody.
///
/// @param running   calls that nobody has ended: the app died, or they run right now
/// @param toFinish  calls in the wrap-up or put aside, oldest first
/// @param toTalk    final evaluations that the agent has not heard: those that were put off to a day that has come, by
///                  that day, then the others that are due, oldest first, then those that were put off to a later
///                  day, by that day
/// @param recent    the latest final evaluations, newest first
/// @param talked    those of the last two weeks that the agent has heard, newest first
/// @param discarded calls that were thrown away today and can be taken back, the latest first
/// @param thisWeek  how many co-listenings the coach has made final this week
/// @param names     agents' names by id, inactive ones too
public record TodayOverview(
        List<EvaluationSummary> running,
        List<EvaluationSummary> toFinish,
        List<EvaluationSummary> toTalk,
        List<EvaluationSummary> recent,
        List<EvaluationSummary> talked,
        List<EvaluationSummary> discarded,
        int thisWeek,
        Map<String, String> names) {

    /// Nothing read yet.
    public static final TodayOverview NOTHING =
            new TodayOverview(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, Map.of());

    public TodayOverview {
        running = List.copyOf(running);
        toFinish = List.copyOf(toFinish);
        toTalk = List.copyOf(toTalk);
        recent = List.copyOf(recent);
        talked = List.copyOf(talked);
        discarded = List.copyOf(discarded);
        names = Map.copyOf(names);
    }

    /// An agent's name; the id when nobody here has it.
    public String name(String agent) {
        return names.getOrDefault(agent, agent);
    }
}
