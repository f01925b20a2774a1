package se.medlyss.ui.evaluations;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationQuery.Talked;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;
import se.medlyss.people.Agent;
import se.medlyss.ui.base.StartedBefore;
import se.medlyss.ui.scoring.NameSearch;

/// What the list is narrowed to.
///
/// @param text    words in notes, comments, moments and the talk, or of an agent's name; empty does not narrow
/// @param agent   an agent's id; null for all
/// @param coach   a coach's id; null for all
/// @param process a process's id; null for all
/// @param own     the first and last day of a period of one's own; counts with [Period#OWN]
/// @param old     what the retention period is about to erase, and nothing else; null does not narrow
public record ListFilter(
        String text,
        @Nullable String agent,
        @Nullable String coach,
        @Nullable String process,
        Period period,
        Days own,
        ScoreBand score,
        Stand stand,
        @Nullable StartedBefore old) {

    /// Some days on end.
    ///
    /// @param first null from the beginning
    /// @param last  that day too; null until now
    record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
        static final Days ALL = new Days(null, null);
    }

    /// When the call was.
    public enum Period {
        ALL,
        THIS_WEEK,
        LAST_30_DAYS,
        LAST_90_DAYS,
        THIS_YEAR,
        OWN;

        /// The days of the period.
        Days days(LocalDate today, Days own) {
            return switch (this) {
                case ALL -> Days.ALL;
                case THIS_WEEK -> since(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                case LAST_30_DAYS -> since(today.minusDays(29));
                case LAST_90_DAYS -> since(today.minusDays(89));
                case THIS_YEAR -> since(today.withDayOfYear(1));
                case OWN -> own;
            };
        }

        private static Days since(LocalDate first) {
            return new Days(first, null);
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

    /// What the retention period looks at: everything that no longer runs.
    private static final Set<Life> ENDED = EnumSet.complementOf(EnumSet.of(Life.RUNNING));

    /// Where the evaluation stands.
    public enum Stand {
        /// All but those thrown away.
        ALL(Talked.EITHER, Life.RUNNING, Life.WRAP_UP, Life.PARKED, Life.FINAL, Life.WITHDRAWN),
        TO_FINISH(Talked.EITHER, Life.RUNNING, Life.WRAP_UP, Life.PARKED),
        TO_TALK(Talked.WAITING, Life.FINAL),
        TALKED(Talked.HEARD, Life.FINAL),
        REVIEWED(ReviewState.REVIEWED),
        LOCKED(ReviewState.LOCKED),
        THROWN_AWAY(Talked.EITHER, Life.DISCARDED),
        WITHDRAWN(Talked.EITHER, Life.WITHDRAWN);

        private final Talked talk;
        private final Set<Life> lives;
        private final @Nullable ReviewState review;

        Stand(Talked talk, Life... lives) {
            this.talk = talk;
            this.lives = Set.of(lives);
            this.review = null;
        }

        Stand(ReviewState review) {
            this.talk = Talked.EITHER;
            this.lives = Set.of(Life.FINAL);
            this.review = review;
        }
    }

    static final ListFilter NONE =
            new ListFilter("", null, null, null, Period.ALL, Days.ALL, ScoreBand.ALL, Stand.ALL, null);

    /// What the retention period is about to erase.
    static ListFilter of(StartedBefore old) {
        return new ListFilter("", null, null, null, Period.ALL, Days.ALL, ScoreBand.ALL, Stand.ALL, old);
    }

    /// @param agents who may be called so
    EvaluationQuery query(LocalDate today, ZoneId zone, Collection<Agent> agents) {
        Days days = period.days(today, own);
        Instant first = midnight(days.first(), zone);
        Instant end = midnight(days.last() == null ? null : days.last().plusDays(1), zone);
        return new EvaluationQuery(
                text.strip(),
                agents.stream()
                        .filter(each -> NameSearch.matches(each.name(), text))
                        .map(Agent::id)
                        .collect(Collectors.toSet()),
                agent,
                null,
                coach,
                process,
                first,
                old == null ? end : old.limit(),
                score.least,
                score.most,
                old == null ? stand.lives : ENDED,
                stand.talk,
                old == null ? stand.review : null);
    }

    private static @Nullable Instant midnight(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    ListFilter withText(String words) {
        return new ListFilter(words, agent, coach, process, period, own, score, stand, old);
    }

    ListFilter withAgent(@Nullable String id) {
        return new ListFilter(text, id, coach, process, period, own, score, stand, old);
    }

    ListFilter withCoach(@Nullable String id) {
        return new ListFilter(text, agent, id, process, period, own, score, stand, old);
    }

    ListFilter withProcess(@Nullable String id) {
        return new ListFilter(text, agent, coach, id, period, own, score, stand, old);
    }

    ListFilter with(Period newPeriod) {
        return new ListFilter(text, agent, coach, process, newPeriod, own, score, stand, null);
    }

    ListFilter with(Days days) {
        return new ListFilter(text, agent, coach, process, Period.OWN, days, score, stand, null);
    }

    ListFilter with(ScoreBand band) {
        return new ListFilter(text, agent, coach, process, period, own, band, stand, old);
    }

    ListFilter with(Stand newStand) {
        return new ListFilter(text, agent, coach, process, period, own, score, newStand, null);
    }
}
