package se.medlyss.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.OpenCall;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.call.Answer;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Life;
import se.medlyss.process.CriterionKey;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.ManualTime;
import se.medlyss.support.Samples;
import se.medlyss.support.StepExecutor;

/// The list of a home with 100,000 evaluations: a page, a filter, a search in the notes.
final class HistoryBench implements Bench.Section {

    private static final int EVALUATIONS = 100_000;
    private static final int AGENTS = 400;
    private static final int PAGE = 50;
    private static final int RUNS = 300;
    private static final List<String> WORDS = List.of(
            "lugn",
            "tydlig",
            "avbryter",
            "sammanfattar",
            "mandat",
            "frågor",
            "tempo",
            "lyssnar",
            "löser",
            "återkopplar",
            "namn",
            "väntan",
            "pris",
            "villkor",
            "tackar",
            "bekräftar",
            "hälsar",
            "utreder",
            "föreslår",
            "lovar");

    private final Random random = new Random(7);

    @Override
    public Table measure() throws Exception {
        Path home = TemporaryHome.make();
        try (Store store = TemporaryHome.open(home)) {
            fill(store);
            EvaluationArchive archive = store.evaluations();
            return new Table("History of 100,000 evaluations", "what", "n", "p50", "p95")
                    .row(cells("first page", archive, _ -> EvaluationQuery.ALL))
                    .row(cells("page of one agent", archive, this::ofAgent))
                    .row(cells("page of one month and team", archive, _ -> ofMonth()))
                    .row(cells("search of one word in the notes", archive, _ -> search(1)))
                    .row(cells("search of three words in the notes", archive, _ -> search(3)))
                    .row(cells("search of a name that two agents have", archive, this::ofTwo));
        } finally {
            TemporaryHome.remove(home);
        }
    }

    private interface Queries {
        EvaluationQuery next(int run);
    }

    private static String[] cells(String what, EvaluationArchive archive, Queries queries) throws StorageException {
        Timings timings = new Timings(RUNS);
        for (int run = 0; run < RUNS; run++) {
            EvaluationQuery query = queries.next(run);
            long before = System.nanoTime();
            archive.page(query, 0, PAGE);
            archive.count(query);
            timings.add(System.nanoTime() - before);
        }
        return new String[] {
            what + ", with its count",
            String.valueOf(timings.count()),
            timings.milliseconds(50),
            timings.milliseconds(95)
        };
    }

    private EvaluationQuery ofAgent(int run) {
        return EvaluationQuery.ALL.withAgent("agent-" + run % AGENTS);
    }

    private EvaluationQuery ofTwo(int run) {
        Set<String> named = Set.of("agent-" + run % AGENTS, "agent-" + (run + 1) % AGENTS);
        return new EvaluationQuery(
                "Berg",
                named,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                EvaluationQuery.Talked.EITHER,
                null);
    }

    private EvaluationQuery ofMonth() {
        ManualTime start = new ManualTime();
        return new EvaluationQuery(
                "",
                Set.of(),
                null,
                "team-east",
                null,
                null,
                start.instant().plus(Duration.ofDays(60)),
                start.instant().plus(Duration.ofDays(90)),
                null,
                null,
                Set.of(Life.FINAL),
                EvaluationQuery.Talked.EITHER,
                null);
    }

    private EvaluationQuery search(int words) {
        String text = String.join(
                " ", random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).toList());
        return new EvaluationQuery(
                text,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                EvaluationQuery.Talked.EITHER,
                null);
    }

    private void fill(Store store) throws StorageException {
        ManualTime time = new ManualTime();
        StepExecutor writing = new StepExecutor();
        ProcessDocument process = Samples.process("service");
        Calls calls = new Calls(
                store.events(), Samples.catalogue(process), writing, time, time, new TimeOrderedIds(time, random));
        for (int i = 0; i < EVALUATIONS; i++) {
            OpenCall call = calls.start(Samples.header("agent-" + random.nextInt(AGENTS)), process, _ -> {});
            time.pass(Duration.ofSeconds(40));
            process.process().keys().forEach(key -> call.take(new CallEvent.Answered(call.stamp(), key, answer(key))));
            call.take(new CallEvent.NoteWritten(call.stamp(), note()));
            call.take(new CallEvent.CallEnded(call.stamp(), null));
            call.take(new CallEvent.WrapUpOpened(call.stamp()));
            call.take(new CallEvent.Finalised(call.stamp()));
            writing.runReady();
            time.pass(Duration.ofMinutes(5));
        }
    }

    private Answer answer(CriterionKey key) {
        return key.criterion().equals("first") || random.nextInt(4) > 0 ? Answer.MET : Answer.NOT_MET;
    }

    private String note() {
        return String.join(
                " ", random.ints(6, 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }
}
