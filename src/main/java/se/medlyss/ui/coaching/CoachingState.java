package se.medlyss.ui.coaching;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.application.coaching.AgentCoaching;
import se.medlyss.application.today.InTurn;
import se.medlyss.coaching.CoachingTime;
import se.medlyss.coaching.Due;

/// What the page shows.
///
/// @param loaded  all talks have been read; before that the page says nothing about emptiness
/// @param steps   open agreed steps, the first to follow up first; those without a date last
/// @param waiting talks to hold
/// @param agents  active ones, by name
/// @param lifted  moments to celebrate, newest talk first
/// @param time    of all talks together
/// @param names   of agents by id, inactive ones too
/// @param chosen  the agent that is looked at; null for the first
record CoachingState(
        boolean loaded,
        LocalDate today,
        List<InTurn> steps,
        List<EvaluationSummary> waiting,
        List<AgentCoaching> agents,
        List<Lifted> lifted,
        CoachingTime time,
        Map<String, String> names,
        @Nullable String chosen) {

    CoachingState {
        steps = List.copyOf(steps);
        waiting = List.copyOf(waiting);
        agents = List.copyOf(agents);
        lifted = List.copyOf(lifted);
        names = Map.copyOf(names);
    }

    /// An agent's name; the id when nobody here has it.
    String name(String agent) {
        return names.getOrDefault(agent, agent);
    }

    /// Who is looked at.
    Optional<AgentCoaching> agent() {
        return agents.stream()
                .filter(each -> each.agent().id().equals(chosen))
                .findFirst()
                .or(() -> agents.stream().findFirst());
    }

    /// There is nothing to follow up, nothing to hold and nothing to look back at.
    boolean empty() {
        return loaded
                && steps.isEmpty()
                && waiting.isEmpty()
                && agents.stream().allMatch(agent -> agent.talks().isEmpty());
    }

    /// How many steps and talks are due.
    int due() {
        long open = steps.stream().filter(step -> Due.of(by(step), today).now()).count();
        long talks = waiting.stream().filter(this::isDue).count();
        return (int) (open + talks);
    }

    /// Whether it is time for a talk: it was not put off, or its day has come.
    boolean isDue(EvaluationSummary talk) {
        return talk.postponedUntil() == null || !talk.postponedUntil().isAfter(today);
    }

    CoachingState withSteps(List<InTurn> turn, LocalDate day) {
        List<InTurn> open = turn.stream()
                .filter(each -> each.agreed() != null)
                .sorted(comparing(CoachingState::sortedBy)
                        .thenComparing(each -> each.agent().name()))
                .toList();
        return new CoachingState(loaded, day, open, waiting, agents, lifted, time, names, chosen);
    }

    CoachingState withWaiting(List<EvaluationSummary> now) {
        return new CoachingState(loaded, today, steps, now, agents, lifted, time, names, chosen);
    }

    CoachingState choosing(String agent) {
        return new CoachingState(loaded, today, steps, waiting, agents, lifted, time, names, agent);
    }

    private static @Nullable LocalDate by(InTurn step) {
        return step.agreed() == null ? null : step.agreed().talk().by();
    }

    private static LocalDate sortedBy(InTurn step) {
        LocalDate by = by(step);
        return by == null ? LocalDate.MAX : by;
    }
}
