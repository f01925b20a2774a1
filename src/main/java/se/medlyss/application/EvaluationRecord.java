package se.medlyss.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.process.Language;
import se.medlyss.process.ProcessDocument;
import se.medlyss.score.Score;

/// Everything that a record of an evaluation is made from, before it has a place in its writer's chain.
///
/// @param state     the fold of the evaluation's log, final
/// @param process   the version that the call was scored by
/// @param score     the score of just these answers by just this process
/// @param language  the language that stage names and criteria are written in
/// @param writtenAt when it is released
public record EvaluationRecord(
        UUID evaluation,
        CallState state,
        ProcessDocument process,
        Score score,
        Persons persons,
        Language language,
        Instant writtenAt) {

    /// What the call's own header does not know of the people in it.
    ///
    /// @param site        the organisation's id of the agent's site; empty when it has only one
    /// @param provisional the agent was added here and has no id of the organisation's yet
    /// @param agentName   null unless the organisation turned names on
    /// @param coachName   null unless the organisation turned names on
    public record Persons(
            String site,
            boolean provisional,
            @Nullable String agentName,
            @Nullable String coachName) {}
}
