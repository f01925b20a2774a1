package se.medlyss.application.coaching;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.coaching.CoachingTime;
import se.medlyss.coaching.CoachingTime.Held;
import se.medlyss.people.Agent;

/// What coach and agent have talked about.
///
/// @param focus  the one thing to develop of the latest talk that had one; empty when none had
/// @param talks  newest first
/// @param lifted moments to celebrate, newest talk first
public record AgentCoaching(Agent agent, String focus, List<HeldTalk> talks, CoachingTime time, List<Lifted> lifted) {

    public AgentCoaching {
        talks = List.copyOf(talks);
        lifted = List.copyOf(lifted);
    }

    /// Of all talks, those with this agent.
    ///
    /// @param zone where the coach is: a day begins at its midnight
    public static AgentCoaching of(Agent agent, List<HeldTalk> all, LocalDate today, ZoneId zone) {
        List<HeldTalk> own = all.stream()
                .filter(talk -> talk.agent().equals(agent.id()))
                .sorted(comparing((HeldTalk talk) -> talk.outcome().at()).reversed())
                .toList();
        return new AgentCoaching(
                agent,
                own.stream()
                        .map(HeldTalk::develop)
                        .filter(develop -> !develop.isBlank())
                        .findFirst()
                        .orElse(""),
                own,
                time(own, today, zone),
                own.stream().flatMap(talk -> talk.outcome().lifted().stream()).toList());
    }

    /// How long talks took together.
    public static CoachingTime time(List<HeldTalk> talks, LocalDate today, ZoneId zone) {
        return CoachingTime.of(
                talks.stream()
                        .map(talk ->
                                new Held(talk.outcome().at(), talk.outcome().coachingMs()))
                        .toList(),
                today,
                zone);
    }
}
