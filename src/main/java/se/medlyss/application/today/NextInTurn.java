package se.medlyss.application.today;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive.Agreed;
import se.medlyss.application.EvaluationArchive.Listening;
import se.medlyss.application.today.InTurn.Reason;
import se.medlyss.call.Context;
import se.medlyss.people.Agent;

/// Who is next in turn for co-listening. Whoever has had none this month comes first, then those with something to
/// follow up, then the new who are below the aim and were not listened to today; among equals the one who was
/// listened to longest ago. Pure.
///
/// @param coachTeam the team of the coach who listens; empty when unknown
/// @param aim       co-listenings a month and agent to aim for; 0 when there is no aim
/// @param today     the day on which somebody is to be next
/// @param zone      where that day begins at midnight
public record NextInTurn(String coachTeam, int aim, LocalDate today, ZoneId zone) {

    private static final Comparator<InTurn> ORDER = comparingInt(NextInTurn::rank)
            .thenComparingInt(turn -> has(turn, Reason.FOLLOW_UP_DUE) ? 0 : 1)
            .thenComparing(NextInTurn::last)
            .thenComparing(comparing(turn -> turn.agent().name()));

    /// The active agents in order.
    ///
    /// @param listenings by agent; agents without any are missing
    /// @param agreed     the open agreed step by agent; agents without one are missing
    public List<InTurn> order(List<Agent> agents, Map<String, Listening> listenings, Map<String, Agreed> agreed) {
        return agents.stream()
                .filter(Agent::active)
                .map(agent -> place(agent, listenings.get(agent.id()), agreed.get(agent.id())))
                .sorted(ORDER)
                .toList();
    }

    private InTurn place(Agent agent, @Nullable Listening listening, @Nullable Agreed agreed) {
        List<Reason> reasons = new ArrayList<>();
        if (agreed != null && isDue(agreed)) {
            reasons.add(Reason.FOLLOW_UP_DUE);
        }
        if (listening == null) {
            reasons.add(Reason.NEVER);
        } else if (listening.since() == 0) {
            reasons.add(Reason.NONE_THIS_MONTH);
        }
        if (listening != null && listening.context() == Context.INTRODUCTION && needsMore(listening)) {
            reasons.add(Reason.INTRODUCTION);
        }
        if (!coachTeam.isEmpty() && !agent.team().isEmpty() && !coachTeam.equals(agent.team())) {
            reasons.add(Reason.OTHER_TEAM);
        }
        if (reasons.isEmpty()) {
            reasons.add(byCount(listening));
        }
        return new InTurn(agent, listening, agreed, reasons);
    }

    /// Whoever is new is heard often, though not twice a day, nor past what is meant for everybody.
    private boolean needsMore(Listening listening) {
        return !heardToday(listening) && (aim == 0 || listening.since() < aim);
    }

    private boolean heardToday(Listening listening) {
        return !LocalDate.ofInstant(listening.last(), zone).isBefore(today);
    }

    private Reason byCount(@Nullable Listening listening) {
        if (aim == 0 || listening == null) {
            return listening != null && heardToday(listening) ? Reason.HEARD_TODAY : Reason.LONGEST_AGO;
        }
        return listening.since() < aim ? Reason.BELOW_AIM : Reason.AIM_REACHED;
    }

    private boolean isDue(Agreed agreed) {
        LocalDate by = agreed.talk().by();
        return by != null && !by.isAfter(today);
    }

    private static int rank(InTurn turn) {
        if (has(turn, Reason.NEVER) || has(turn, Reason.NONE_THIS_MONTH)) {
            return 0;
        }
        if (has(turn, Reason.FOLLOW_UP_DUE)) {
            return 1;
        }
        if (has(turn, Reason.INTRODUCTION)) {
            return 2;
        }
        return has(turn, Reason.AIM_REACHED) ? 4 : 3;
    }

    private static boolean has(InTurn turn, Reason reason) {
        return turn.reasons().contains(reason);
    }

    private static Instant last(InTurn turn) {
        return turn.listening() == null ? Instant.MIN : turn.listening().last();
    }
}
