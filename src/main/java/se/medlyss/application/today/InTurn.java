package se.medlyss.application.today;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.people.Agent;

/// An agent's place in the order of co-listening, and why.
///
/// @param listening how often the agent was listened to, this month counted apart; null when never
/// @param agreed    the latest agreed step that is not closed; null when there is none
/// @param reasons   why the agent stands here, the weightiest first; one at least
public record InTurn(
        Agent agent,
        EvaluationArchive.@Nullable Listening listening,
        EvaluationArchive.@Nullable Agreed agreed,
        List<Reason> reasons) {

    /// Why somebody is next, or not.
    public enum Reason {
        /// What was agreed is to be followed up today, or should have been.
        FOLLOW_UP_DUE,
        /// Nobody has listened to this agent yet.
        NEVER,
        /// Nobody has listened this month.
        NONE_THIS_MONTH,
        /// The latest call was part of an introduction.
        INTRODUCTION,
        /// A coach from another team than the agent's listens.
        OTHER_TEAM,
        /// Fewer this month than aimed for.
        BELOW_AIM,
        /// It was longer ago than for those further down.
        LONGEST_AGO,
        /// Nobody says how many a month are aimed for, and the latest was today.
        HEARD_TODAY,
        /// As many this month as aimed for.
        AIM_REACHED
    }

    public InTurn {
        reasons = List.copyOf(reasons);
    }

    /// Co-listenings this month.
    public int thisMonth() {
        return listening == null ? 0 : listening.since();
    }
}
