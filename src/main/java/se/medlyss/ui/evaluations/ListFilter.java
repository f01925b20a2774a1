package se.medlyss.ui.evaluations;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.call.Life;

/// What the list is narrowed to.
///
/// @param text    words in notes, comments, moments and the talk; empty does not narrow
/// @param agent   an agent's id; null for all
/// @param coach   a coach's id; null for all
/// @param process a process's id; null for all
public record ListFilter(
        String text,
        @Nullable String agent,
        @Nullable String coach,
        @Nullable String process,
        Period period,
        ScoreBand score,
        Stand stand) {

    /// When the call was.
    public enum Period {
        ALL,
        THIS_WEEK,
        LAST_30_DAYS,
        LAST_90_DAYS,
        THIS_YEAR;

        /// The first day; null for all.
        @Nullable
        LocalDate from(LocalDate today) {
            return switch (this) {
                case ALL -> null;
                case THIS_WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case LAST_30_DAYS -> today.minusDays(29);
                case LAST_90_DAYS -> today.minusDays(89);
                case THIS_YEAR -> today.withDayOfYear(1);
            };
        }
    }

    /// Which percent. The bands share their limits with nobody: a limit belongs to the upper one.
    public enum ScoreBand {
        ALL(null, null),
        BELOW_60(null, "59.9999"),
        FROM_60_TO_80("60", "79.9999"),
        FROM_80("80", null);

        private final @Nullable BigDecimal least;
        private final @Nullable BigDecimal most;

        ScoreBand(@Nullable String least, @Nullable String most) {
            this.least = least == null ? null : new BigDecimal(least);
            this.most = most == null ? null : new BigDecimal(most);
        }
    }

    /// Where the evaluation stands.
    public enum Stand {
        /// All but those thrown away.
        ALL(Set.of(Life.RUNNING, Life.WRAP_UP, Life.PARKED, Life.FINAL, Life.WITHDRAWN)),
        TO_FINISH(Set.of(Life.RUNNING, Life.WRAP_UP, Life.PARKED)),
        TO_TALK(Set.of(Life.FINAL)),
        THROWN_AWAY(Set.of(Life.DISCARDED)),
        WITHDRAWN(Set.of(Life.WITHDRAWN));

        private final Set<Life> lives;

        Stand(Set<Life> lives) {
            this.lives = lives;
        }
    }

    static final ListFilter NONE = new ListFilter("", null, null, null, Period.ALL, ScoreBand.ALL, Stand.ALL);

    EvaluationQuery query(LocalDate today, ZoneId zone) {
        LocalDate from = period.from(today);
        Instant first = from == null ? null : from.atStartOfDay(zone).toInstant();
        return new EvaluationQuery(
                text.strip(),
                agent,
                null,
                coach,
                process,
                first,
                null,
                score.least,
                score.most,
                stand.lives,
                stand == Stand.TO_TALK);
    }

    ListFilter withText(String words) {
        return new ListFilter(words, agent, coach, process, period, score, stand);
    }

    ListFilter withAgent(@Nullable String id) {
        return new ListFilter(text, id, coach, process, period, score, stand);
    }

    ListFilter withCoach(@Nullable String id) {
        return new ListFilter(text, agent, id, process, period, score, stand);
    }

    ListFilter withProcess(@Nullable String id) {
        return new ListFilter(text, agent, coach, id, period, score, stand);
    }

    ListFilter with(Period newPeriod) {
        return new ListFilter(text, agent, coach, process, newPeriod, score, stand);
    }

    ListFilter with(ScoreBand band) {
        return new ListFilter(text, agent, coach, process, period, band, stand);
    }

    ListFilter with(Stand newStand) {
        return new ListFilter(text, agent, coach, process, period, score, newStand);
    }
}
