package se.medlyss.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import se.medlyss.application.Calls;
import se.medlyss.application.EventLog;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.people.Coach;

/// Fills a home with made-up people and calls.
public final class Simulations {

    private static final int CALLS_PER_DAY = 10;
    private static final int SAMPLE_CALLS = 120;
    private static final int SAMPLE_CALLS_PER_DAY = 3;
    private static final int ORGANISATION_CALLS_PER_DAY = 2;

    /// Some weeks ago less was good, and less was talked through, for so many weeks.
    private static final int WORSE_FROM_WEEK = 6;

    private static final int WORSE_WEEKS = 4;

    /// How many coaches the made-up organisation has.
    public static final int COACHES = SimulatedOrganisation.COACHES;

    private final EventLog log;
    private final ProcessCatalogue catalogue;
    private final PeopleDirectory people;
    private final ScheduledExecutorService store;
    private final InstantSource wall;
    private final RandomGenerator idBits;

    /// @param store  the thread that owns the database
    /// @param wall   when it is now
    /// @param idBits for ids, never the same twice
    public Simulations(
            EventLog log,
            ProcessCatalogue catalogue,
            PeopleDirectory people,
            ScheduledExecutorService store,
            InstantSource wall,
            RandomGenerator idBits) {
        this.log = log;
        this.catalogue = catalogue;
        this.people = people;
        this.store = store;
        this.wall = wall;
        this.idBits = idBits;
    }

    /// Two teams and eight weeks of their calls, one of them parked.
    ///
    /// @return the coach who listened
    public Coach sample(Wording wording, RandomGenerator random) throws StorageException, InterruptedException {
        past(SAMPLE_CALLS, SAMPLE_CALLS_PER_DAY, wording, random, (_, _) -> {}).park();
        return SimulatedTeam.madeUp().coach();
    }

    /// Half a year and more of one coach's calls in an organisation of several, a few each working day.
    ///
    /// @param coach 1 to [#COACHES]
    public void organisation(int coach, int count, Wording wording, RandomGenerator random, Acknowledge acknowledge)
            throws StorageException, InterruptedException {
        SimulatedTeam team = SimulatedOrganisation.of(coach);
        addPeople(team);
        List<Instant> starts =
                WorkingHours.before(wall.instant(), ZoneId.systemDefault(), count, ORGANISATION_CALLS_PER_DAY, random);
        var time = new SimulatedTime(wall.instant());
        var simulation = simulation(team, time, wording, random, acknowledge);
        int between = Math.max(1, count / SimulatedOrganisation.SHARED_CALLS);
        for (int number = 0; number < count; number++) {
            time.jumpTo(starts.get(number));
            int shared = number / between;
            if (number % between == between - 1 && shared < SimulatedOrganisation.SHARED_CALLS) {
                simulation.scoreShared(shared);
            } else {
                simulation.score(worse(starts.get(number)));
            }
        }
    }

    private boolean worse(Instant start) {
        long weeks = Duration.between(start, wall.instant()).toDays() / 7;
        return weeks >= WORSE_FROM_WEEK && weeks < WORSE_FROM_WEEK + WORSE_WEEKS;
    }

    /// Calls that took place on the days before today, as fast as they can be saved.
    public void past(int count, Wording wording, RandomGenerator random, Acknowledge acknowledge)
            throws StorageException, InterruptedException {
        past(count, CALLS_PER_DAY, wording, random, acknowledge);
    }

    /// Calls that take place now, in real time, one after the other.
    ///
    /// @param calls what the screen uses too
    /// @param tempo waits before each key
    public void now(
            int count, Calls calls, Tempo tempo, Wording wording, RandomGenerator random, Acknowledge acknowledge)
            throws StorageException, InterruptedException {
        SimulatedTeam team = SimulatedTeam.madeUp();
        addPeople(team);
        var simulation = new Simulation(calls, catalogue.offered(), team, wording, tempo, random, acknowledge);
        for (int i = 0; i < count; i++) {
            simulation.score();
        }
    }

    private Simulation past(int count, int perDay, Wording wording, RandomGenerator random, Acknowledge acknowledge)
            throws StorageException, InterruptedException {
        SimulatedTeam team = SimulatedTeam.madeUp();
        addPeople(team);
        List<Instant> starts = WorkingHours.before(wall.instant(), ZoneId.systemDefault(), count, perDay, random);
        var time = new SimulatedTime(wall.instant());
        var simulation = simulation(team, time, wording, random, acknowledge);
        for (var start : starts) {
            time.jumpTo(start);
            simulation.score();
        }
        return simulation;
    }

    private Simulation simulation(
            SimulatedTeam team, SimulatedTime time, Wording wording, RandomGenerator random, Acknowledge acknowledge) {
        var calls = new Calls(log, catalogue, store, time, time, new TimeOrderedIds(time, idBits));
        return new Simulation(calls, catalogue.offered(), team, wording, time, random, acknowledge);
    }

    private void addPeople(SimulatedTeam team) throws StorageException, InterruptedException {
        try {
            store.submit(() -> {
                        people.change(team.people());
                        return true;
                    })
                    .get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StorageException storage) {
                throw storage;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
