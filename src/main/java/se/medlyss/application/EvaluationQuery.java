package se.medlyss.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;

/// What to list. A null or empty member does not narrow.
///
/// @param text        words to find in notes, comments and moments
/// @param named       agents who are called what the text says: with a text, theirs are found as well
/// @param from        started at or after
/// @param to          started before
/// @param minPercent  score at least
/// @param maxPercent  score at most
/// @param talk        whether the agent has heard them; what no talk belongs to waits for none
/// @param review      how far the evaluation has come after its call; what was made beside a call has no such state
public record EvaluationQuery(
        String text,
        Set<String> named,
        @Nullable String agent,
        @Nullable String team,
        @Nullable String coach,
        @Nullable String processId,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable BigDecimal minPercent,
        @Nullable BigDecimal maxPercent,
        Set<Life> lives,
        Talked talk,
        @Nullable ReviewState review) {

    /// Whether a final evaluation was talked through.
    public enum Talked {
        /// Does not narrow.
        EITHER,
        WAITING,
        HEARD
    }

    /// Everything.
    public static final EvaluationQuery ALL = new EvaluationQuery(
            "", Set.of(), null, null, null, null, null, null, null, null, Set.of(), Talked.EITHER, null);

    public EvaluationQuery {
        named = Set.copyOf(named);
        lives = Set.copyOf(lives);
    }

    /// Everything in one of these states.
    public static EvaluationQuery in(Life... lives) {
        return ALL.with(Set.of(lives));
    }

    /// The same in these states only; none does not narrow.
    public EvaluationQuery with(Set<Life> newLives) {
        return new EvaluationQuery(
                text, named, agent, team, coach, processId, from, to, minPercent, maxPercent, newLives, talk, review);
    }

    /// The same where the talk was held, or waits.
    public EvaluationQuery with(Talked newTalk) {
        return new EvaluationQuery(
                text, named, agent, team, coach, processId, from, to, minPercent, maxPercent, lives, newTalk, review);
    }

    /// The same of an agent's calls.
    public EvaluationQuery withAgent(@Nullable String newAgent) {
        return new EvaluationQuery(
                text, named, newAgent, team, coach, processId, from, to, minPercent, maxPercent, lives, talk, review);
    }

    /// The same by a coach.
    public EvaluationQuery withCoach(@Nullable String newCoach) {
        return new EvaluationQuery(
                text, named, agent, team, newCoach, processId, from, to, minPercent, maxPercent, lives, talk, review);
    }

    /// The same by a process.
    public EvaluationQuery withProcess(@Nullable String newProcess) {
        return new EvaluationQuery(
                text, named, agent, team, coach, newProcess, from, to, minPercent, maxPercent, lives, talk, review);
    }

    /// The same of calls that started within a time.
    ///
    /// @param newTo not within it; null for no end
    public EvaluationQuery between(Instant newFrom, @Nullable Instant newTo) {
        return new EvaluationQuery(
                text,
                named,
                agent,
                team,
                coach,
                processId,
                newFrom,
                newTo,
                minPercent,
                maxPercent,
                lives,
                talk,
                review);
    }
}
