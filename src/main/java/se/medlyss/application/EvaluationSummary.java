package se.medlyss.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// The current state of an evaluation, for lists. Written in the same transaction as the events that made it so.
///
/// @param id             the evaluation (UUIDv7)
/// @param callId         the call, shared by reviews of it
/// @param startedAt      wall-clock start of the log
/// @param durationMs     the call's length so far
/// @param answered       answered criteria, whatever the answer
/// @param answerable     criteria that can be answered (text criteria left out)
/// @param percent        null while not final, or when nothing was applicable
/// @param approved       null while incomplete, not final or not available
/// @param talkedThrough  when the agent heard it; null while it waits
/// @param postponedUntil the day the talk was put off to; null when it was not
/// @param lastSeq        the last event's seq
/// @param updatedAt      the last event's wall-clock time
/// @param review         what it has to do with others
public record EvaluationSummary(
        UUID id,
        UUID callId,
        Life life,
        int revision,
        String agent,
        String team,
        String coach,
        ProcessRef process,
        Channel channel,
        Mode mode,
        Context context,
        boolean practice,
        Instant startedAt,
        long durationMs,
        int answered,
        int answerable,
        @Nullable BigDecimal percent,
        @Nullable Boolean approved,
        @Nullable Instant talkedThrough,
        @Nullable LocalDate postponedUntil,
        int lastSeq,
        Instant updatedAt,
        Review review) {

    /// How far an evaluation has come with others, and what it belongs to.
    ///
    /// @param of       the evaluation that this one reviews; null for most
    /// @param session  the calibration session; null for most
    /// @param by       the id of who reviewed, locked or sent it back last; empty when nobody has
    /// @param at       when that was; null when nobody has
    /// @param disputed the day by which the next dispute is to be answered; null without one
    /// @param veiled   nothing is told of what was answered, for somebody scores the same call blind
    public record Review(
            @Nullable UUID of,
            @Nullable UUID session,
            ReviewState state,
            String by,
            @Nullable Instant at,
            @Nullable LocalDate disputed,
            boolean veiled) {

        /// Whether the standing revision was sent back, and nobody has looked again.
        public boolean sentBack() {
            return state == ReviewState.FINAL && at != null;
        }
    }

    /// The same without anything that tells what was answered.
    public EvaluationSummary veiled() {
        return new EvaluationSummary(
                id,
                callId,
                life,
                revision,
                agent,
                team,
                coach,
                process,
                channel,
                mode,
                context,
                practice,
                startedAt,
                durationMs,
                0,
                answerable,
                null,
                null,
                talkedThrough,
                postponedUntil,
                lastSeq,
                updatedAt,
                new Review(review.of, review.session, review.state, review.by, review.at, null, true));
    }

    /// Whether this is a co-listening wherever those are counted: one that was finished. A call that is parked is not
    /// yet one, a practice call never is, and what was made beside a call belongs to another; see
    /// [Mode#countsForTheAgent].
    public boolean coListening() {
        return life == Life.FINAL && !practice && mode.countsForTheAgent();
    }

    /// The day that the talk was put off to, while it is still to come.
    public Optional<LocalDate> talkPlanned(LocalDate today) {
        return Optional.ofNullable(postponedUntil).filter(day -> day.isAfter(today));
    }

    /// Whether there is a percent that some answers are missing from.
    public boolean incomplete() {
        return percent != null && approved == null;
    }
}
