package se.medlyss.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationRecord;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordTimes;
import se.medlyss.application.Sha256;
import se.medlyss.call.CallHeader;
import se.medlyss.call.Context;
import se.medlyss.call.Mode;
import se.medlyss.call.Occasion;
import se.medlyss.call.Selection;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.RosterJson;
import se.medlyss.people.Roster;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessDocument;

/// A shared folder as an organisation of three sites, twelve teams, 150 agents and fifteen coaches would leave it after
/// a year: six processes, the first in two versions, several channels and modes, calls that several scored, revisions,
/// withdrawals, a lost record, files that are refused, people with provisional ids, some merged and some not. The same
/// seed gives the same bytes.
public final class LargeOrganisation {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 355;
    private static final LocalDate NEW_VERSION = LocalDate.of(2026, 6, 15);
    private static final List<String> SITES = List.of("malmo", "sundsvall", "oslo");

    /// The last team is too small to be told of.
    private static final List<Integer> SIZES = List.of(20, 18, 16, 15, 14, 13, 12, 11, 11, 10, 7, 3);

    private static final List<String> PROCESSES =
            List.of("service-call", "dissatisfied-customer", "technical-support", "outbound-sales", "public-authority");
    private static final int COACHES = 15;

    private static final Set<String> LOSES_ONE = Set.of("coach-03", "coach-07");
    private static final int REFUSED = 240;

    /// One of them works on a laptop that knows no list.
    private static final String STRANGE_COACH = "p-00000000c0ac";

    private final Random random;
    private final RecordWriter codec = new RecordWriter("0.1.0", ZONE);
    private final List<Agent> agents = new ArrayList<>();
    private final List<ProcessDocument> processes = new ArrayList<>();
    private final ProcessDocument newVersion;
    private final ProcessDocument mystery;
    private final List<Coach> coaches = new ArrayList<>();

    /// @param provisional the id that an offline laptop gave; null for most
    private record Agent(
            String id, int team, double skill, @Nullable String provisional) {}

    /// @param kindness how much more often a behaviour is heard than by a coach of common strictness
    private record Coach(String id, int team, double kindness, WrittenRecords records) {}

    public LargeOrganisation(long seed) throws FileRefusedException {
        random = new Random(seed);
        for (int at = 0; at < COACHES; at++) {
            String id = at == COACHES - 1 ? STRANGE_COACH : "coach-%02d".formatted(at + 1);
            String writer = Sha256.hex("writer " + at).substring(0, 32);
            coaches.add(new Coach(id, at % SIZES.size(), random.nextGaussian() * 0.04, new WrittenRecords(writer)));
        }
        for (int team = 0; team < SIZES.size(); team++) {
            double level = 0.74 + random.nextGaussian() * 0.03;
            for (int at = 0; at < SIZES.get(team); at++) {
                String made = at < 1 && team % 2 == 0 ? "p-%012x".formatted(0xa00000 + team) : null;
                agents.add(new Agent(
                        "%d".formatted(1000 + 50 * team + at), team, level + random.nextGaussian() * 0.06, made));
            }
        }
        for (String id : PROCESSES) {
            processes.add(process(id, 1));
        }
        newVersion = process(PROCESSES.getFirst(), 2);
        mystery = process("mystery-call", 1);
    }

    private static ProcessDocument process(String id, int version) throws FileRefusedException {
        try {
            String json = Files.readString(Path.of("src/main/resources/se/medlyss/processes/" + id + ".json"));
            return new ProcessReader()
                    .read(json.replaceFirst("\"version\": ?1", "\"version\": " + version)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Fills the folder.
    ///
    /// @param evaluations that count, not counting second opinions, calibrations and what was withdrawn
    public void write(Path share, int evaluations) throws IOException, RecordException {
        List<Instant> starts = IntStream.range(0, evaluations)
                .mapToObj(_ -> start())
                .sorted(Comparator.naturalOrder())
                .toList();
        for (Instant start : starts) {
            score(start);
        }
        Path medlyss = share.resolve("medlyss");
        for (Coach coach : coaches) {
            coach.records().write(medlyss, LOSES_ONE.contains(coach.id()));
        }
        refuse(medlyss);
        var roster = new RosterJson().write(1, roster(), Instant.parse("2026-11-01T08:00:00Z"));
        Path file = medlyss.resolve(roster.path());
        Files.createDirectories(file.getParent());
        Files.write(file, new RosterJson().bytes(roster));
    }

    /// A computer that wrote files which cannot be read.
    private static void refuse(Path medlyss) throws IOException {
        Path broken = medlyss.resolve("evaluations/month=2026-10/writer=" + "deadbeef");
        Files.createDirectories(broken);
        for (int at = 0; at < REFUSED; at++) {
            String name = "%032x.r0001.%016x.json".formatted(at + 1, at + 1);
            Files.writeString(broken.resolve(name), at % 3 == 0 ? "{\"format\":" : "{\"format\":\"other\"}");
        }
    }

    /// Of the strangers two thirds are merged by now.
    private Roster roster() {
        return new Roster(
                IntStream.range(0, SIZES.size())
                        .mapToObj(team -> new Roster.Group(team(team), SITES.get(team % SITES.size())))
                        .toList(),
                agents.stream()
                        .map(agent -> new Roster.Member(agent.id(), team(agent.team()), true))
                        .toList(),
                coaches.stream()
                        .filter(coach -> !coach.id().equals(STRANGE_COACH))
                        .map(coach -> new Roster.Listener(coach.id(), team(coach.team()), 60))
                        .toList(),
                agents.stream()
                        .filter(agent -> agent.provisional() != null && agent.team() % 3 > 0)
                        .map(agent -> new Roster.Alias(Objects.requireNonNull(agent.provisional()), agent.id()))
                        .toList(),
                List.of());
    }

    private Instant start() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = FIRST.plusDays(random.nextInt(DAYS));
        }
        return day.atTime(LocalTime.of(8, 0))
                .plusSeconds(random.nextInt(30_000))
                .toInstant(ZoneOffset.UTC);
    }

    private void score(Instant start) throws RecordException {
        Agent agent = agents.get(random.nextInt(agents.size()));
        // Mostly the own team's coach; others now and then.
        Coach coach = random.nextInt(4) == 0
                ? coaches.get(random.nextInt(COACHES))
                : coaches.get(agent.team() + (random.nextInt(3) == 0 && agent.team() < 3 ? SIZES.size() : 0));
        ProcessDocument process = processAt(start);
        Mode mode = process == mystery ? Mode.MYSTERY : random.nextInt(16) == 0 ? Mode.RECORDING : Mode.LIVE;
        long behaviour = random.nextLong();
        CallHeader header = header(agent, coach, process, mode, start);
        UUID evaluation = release(coach, header, process, start, level(agent, coach, start), behaviour);
        if (evaluation != null && random.nextInt(25) == 0) {
            Coach other = coaches.get(random.nextInt(COACHES));
            boolean calibration = random.nextInt(3) == 0;
            CallHeader again = header.by(
                    other.id(),
                    team(other.team()),
                    calibration ? Mode.CALIBRATION : Mode.SECOND_OPINION,
                    calibration
                            ? Occasion.session(new UUID(7L << 12, Long.MIN_VALUE | start.toEpochMilli()), false)
                            : null);
            release(other, again, process, start, level(agent, other, start), behaviour);
        }
    }

    private double level(Agent agent, Coach coach, Instant start) {
        long month =
                Duration.between(FIRST.atStartOfDay(ZONE).toInstant(), start).toDays() / 30;
        double dip = month >= 8 && month < 10 ? -0.06 : 0;
        return agent.skill() + coach.kindness() + 0.004 * month + dip;
    }

    private ProcessDocument processAt(Instant start) {
        int drawn = random.nextInt(100);
        if (drawn < 4) {
            return mystery;
        }
        if (drawn < 60) {
            boolean newer = start.isAfter(NEW_VERSION.atStartOfDay(ZONE).toInstant());
            return newer ? newVersion : processes.getFirst();
        }
        return processes.get(drawn < 75 ? 1 : drawn < 85 ? 2 : drawn < 93 ? 3 : 4);
    }

    private CallHeader header(Agent agent, Coach coach, ProcessDocument process, Mode mode, Instant start) {
        int context = random.nextInt(100);
        boolean offline = agent.provisional() != null && random.nextInt(3) == 0;
        return new CallHeader(
                new UUID(start.toEpochMilli() << 16 | 0x7000, random.nextLong() >>> 2 | Long.MIN_VALUE),
                offline ? agent.provisional() : agent.id(),
                team(agent.team()),
                coach.id(),
                team(coach.team()),
                mode,
                random.nextInt(10) == 0 ? Channel.VIDEO : process.process().channel(),
                process.process().direction(),
                Selection.values()[Math.min(random.nextInt(9), Selection.values().length - 1)],
                context < 5 ? Context.INTRODUCTION : context < 8 ? Context.PAIR : Context.ORDINARY,
                true,
                random.nextBoolean(),
                mode == Mode.LIVE,
                false,
                null,
                null);
    }

    private static String team(int number) {
        return "team-%02d".formatted(number + 1);
    }

    /// Releases what a coach made of a call; now and then a better thought of it too, or that it does not count.
    private @Nullable UUID release(
            Coach coach, CallHeader header, ProcessDocument process, Instant start, double level, long behaviour)
            throws RecordException {
        UUID evaluation = new UUID(start.toEpochMilli() << 16 | 0x7000, random.nextLong() >>> 2 | Long.MIN_VALUE);
        LargeCall call = new LargeCall(header, process, start, level, behaviour, random.nextLong());
        Instant written = start.plus(Duration.ofHours(2));
        coach.records().add(written, evaluation, codec.evaluation(record(evaluation, call, written)));
        Instant next = written.plus(Duration.ofDays(1));
        int later = random.nextInt(100);
        if (later < 5) {
            call.revise();
            coach.records().add(next, evaluation, codec.evaluation(record(evaluation, call, next)));
        } else if (later == 5) {
            Instant began = RecordTimes.startedAt(call.state());
            var withdrawal = new RecordCodec.Withdrawal(evaluation, 2, "Fel samtal", began, next);
            coach.records().add(next, evaluation, codec.withdrawal(withdrawal));
            return null;
        }
        return evaluation;
    }

    private static EvaluationRecord record(UUID evaluation, LargeCall call, Instant written) {
        String agent = call.state().header().agent();
        int team = Integer.parseInt(call.state().header().agentTeam().substring("team-".length())) - 1;
        var persons = new EvaluationRecord.Persons(SITES.get(team % SITES.size()), agent.startsWith("p-"), null, null);
        return call.record(evaluation, persons, written);
    }
}
