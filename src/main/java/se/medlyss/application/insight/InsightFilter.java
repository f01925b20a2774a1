package se.medlyss.application.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;

/// What the figures are about: one process and one mode at a time. A null member does not narrow.
///
/// @param process the id, or the key of a family of stages; null before anything is known
/// @param from    first day
/// @param to      last day
/// @param team    the agents' team
public record InsightFilter(
        @Nullable String process,
        Mode mode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String team,
        @Nullable Channel channel,
        @Nullable String coach) {

    /// Everything of that process and mode.
    public static InsightFilter of(@Nullable String process, Mode mode) {
        return new InsightFilter(process, mode, null, null, null, null, null);
    }

    /// The same period, team, channel and coach of another process and mode.
    InsightFilter about(String otherProcess, Mode otherMode) {
        return new InsightFilter(otherProcess, otherMode, from, to, team, channel, coach);
    }

    InsightFilter anyTeam() {
        return new InsightFilter(process, mode, from, to, null, channel, coach);
    }

    InsightFilter anyChannel() {
        return new InsightFilter(process, mode, from, to, team, null, coach);
    }

    InsightFilter anyCoach() {
        return new InsightFilter(process, mode, from, to, team, channel, null);
    }

    /// From the beginning on.
    InsightFilter anyTime() {
        return new InsightFilter(process, mode, null, to, team, channel, coach);
    }

    /// Whether an evaluation is of the process and within all that narrows, whatever its mode.
    boolean admits(EvaluationFacts facts) {
        return facts.form().id().equals(process)
                && (from == null || !facts.day().isBefore(from))
                && (to == null || !facts.day().isAfter(to))
                && (team == null || team.equals(facts.persons().team()))
                && (channel == null || channel == facts.setting().channel())
                && (coach == null || coach.equals(facts.persons().coach()));
    }
}
