package se.medlyss.application.today;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.StorageException;
import se.medlyss.application.TalkOutcome;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;

/// Reads what the coach has before them today. All of it is called on the store thread.
public final class ReadToday {

    private static final int WAITING = 50;
    private static final int RECENT = 8;
    private static final int TALKED_DAYS = 14;
    private static final int WEEK = 200;

    private final PeopleDirectory people;
    private final EvaluationArchive archive;
    private final EventLog log;
    private final Supplier<Coach> coach;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone where the coach is: a day begins at its midnight
    public ReadToday(
            PeopleDirectory people,
            EvaluationArchive archive,
            EventLog log,
            Supplier<Coach> coach,
            InstantSource clock,
            ZoneId zone) {
        this.people = people;
        this.archive = archive;
        this.log = log;
        this.coach = coach;
        this.clock = clock;
        this.zone = zone;
    }

    /// What waits and what was done lately.
    public TodayOverview overview() throws StorageException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<String, String> names = people.agents().stream().collect(Collectors.toMap(Agent::id, Agent::name));
        List<EvaluationSummary> done = page(since(today.minusDays(TALKED_DAYS), null, Life.FINAL), WEEK);
        return new TodayOverview(
                archive.page(EvaluationQuery.in(Life.RUNNING), 0, WAITING),
                oldestFirst(archive.page(EvaluationQuery.in(Life.WRAP_UP, Life.PARKED), 0, WAITING).stream()
                        .filter(summary -> summary.mode().countsForTheAgent())
                        .toList()),
                waitingTalks(today),
                page(EvaluationQuery.in(Life.FINAL), RECENT),
                done.stream().filter(summary -> summary.talkedThrough() != null).toList(),
                discarded(today),
                thisWeek(today),
                names);
    }

    /// What a talk gave; empty while it has not been held.
    public Optional<TalkOutcome> talk(EvaluationSummary summary) throws StorageException {
        CallState state = log.state(summary.id());
        return TalkOutcome.of(summary, state);
    }

    /// Those that were put off to a day that has come, by that day: they are promised. Then the others that are due,
    /// oldest first, and last those that were put off to a later day, by it.
    private List<EvaluationSummary> waitingTalks(LocalDate today) throws StorageException {
        EvaluationQuery query = EvaluationQuery.ALL.with(EvaluationQuery.Talked.WAITING);
        Function<EvaluationSummary, LocalDate> day =
                summary -> Optional.ofNullable(summary.postponedUntil()).orElse(today);
        Function<EvaluationSummary, Integer> turn =
                summary -> summary.talkPlanned(today).isPresent() ? 2 : summary.postponedUntil() == null ? 1 : 0;
        return oldestFirst(page(query, WAITING)).stream()
                .sorted(comparing(turn).thenComparing(day))
                .toList();
    }

    /// A call is thrown away soon after it was listened to: older ones need not be looked at. That a practice call goes
    /// when it is done is no slip.
    private List<EvaluationSummary> discarded(LocalDate today) throws StorageException {
        Instant midnight = today.atStartOfDay(zone).toInstant();
        return archive.page(since(today.minusDays(TALKED_DAYS), null, Life.DISCARDED), 0, WAITING).stream()
                .filter(summary -> !summary.practice() && !summary.updatedAt().isBefore(midnight))
                .sorted(comparing(EvaluationSummary::updatedAt).reversed())
                .toList();
    }

    private int thisWeek(LocalDate today) throws StorageException {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return page(since(monday, coach.get().id(), Life.FINAL), WEEK).size();
    }

    private List<EvaluationSummary> page(EvaluationQuery query, int limit) throws StorageException {
        return archive.page(query, 0, limit).stream()
                .filter(EvaluationSummary::coListening)
                .toList();
    }

    private EvaluationQuery since(LocalDate day, @Nullable String by, Life life) {
        Instant from = day.atStartOfDay(zone).toInstant();
        return EvaluationQuery.in(life).withCoach(by).between(from, null);
    }

    private static List<EvaluationSummary> oldestFirst(List<EvaluationSummary> page) {
        return page.stream().sorted(comparing(EvaluationSummary::startedAt)).toList();
    }
}
