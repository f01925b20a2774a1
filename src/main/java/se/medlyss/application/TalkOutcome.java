package se.medlyss.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.CallState;
import se.medlyss.call.Certainty;
import se.medlyss.call.Talk;
import se.medlyss.call.TimelineEntry;
import se.medlyss.process.ProcessRef;

/// What a talk that was held gave.
///
/// @param at         when it was talked through
/// @param coachingMs how long the talk took; 0 when it was not measured
/// @param lifted     moments worth celebrating
public record TalkOutcome(Instant at, long coachingMs, List<Lifted> lifted) {

    /// A moment worth celebrating.
    ///
    /// @param quote    what was said; never blank
    /// @param stage    the stage's id; null for something without a mark
    /// @param atMs     from the call's start; null for something without a mark
    /// @param certainty how exact that time is
    /// @param mayShare the agent lets the coach lift it at the weekly meeting
    public record Lifted(
            UUID evaluation,
            String agent,
            ProcessRef process,
            String quote,
            @Nullable String stage,
            @Nullable Long atMs,
            Certainty certainty,
            boolean mayShare) {}

    public TalkOutcome {
        lifted = List.copyOf(lifted);
    }

    /// What a talk gave; empty while it has not been held.
    public static Optional<TalkOutcome> of(EvaluationSummary summary, CallState state) {
        Talk talk = state.talk();
        Instant at = talk.talkedThrough();
        return at == null
                ? Optional.empty()
                : Optional.of(new TalkOutcome(
                        at,
                        talk.coachingMs(),
                        talk.lifted().stream()
                                .filter(lifted -> !lifted.quote().isBlank())
                                .map(lifted -> lifted(summary, state, lifted))
                                .toList()));
    }

    private static Lifted lifted(EvaluationSummary summary, CallState state, Talk.Lifted lifted) {
        Optional<TimelineEntry> entry = state.content().timeline().oldestFirst().stream()
                .filter(line -> line.entry() == lifted.entry())
                .findFirst();
        boolean heard = entry.isPresent() && state.times().heard(lifted.atMs());
        @Nullable Long start = state.times().startMs();
        return new Lifted(
                summary.id(),
                summary.agent(),
                state.process(),
                lifted.quote().strip(),
                entry.map(TimelineEntry::stage).orElse(null),
                heard && start != null ? Math.max(0, lifted.atMs() - start) : null,
                state.certainty(lifted.atMs()),
                state.talk().mayShare());
    }
}
