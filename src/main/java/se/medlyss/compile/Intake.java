package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.compile.IndexedRecords.Place;

/// Brings the index up to the listing: reads what is new or changed, and forgets what is gone. What was read is kept
/// now and then, so that a run that was killed goes on from there.
final class Intake {

    private static final int FILES_AT_A_TIME = 64;
    private static final long BYTES_AT_A_TIME = 2L * 1024 * 1024;

    /// Keeps two workers busy, and no more results in memory than that takes.
    private static final int MOST_WAITING = 6;

    private static final int CHUNKS_A_COMMIT = 30;

    private final Index index;
    private final RecordScreening screening;
    private final Drafts drafts;
    private final ExecutorService workers;
    private final InstantSource clock;
    private final Progress progress;
    private Map<String, Index.Known> known = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Deque<Future<List<Harvest>>> waiting = new ArrayDeque<>();
    private long total;
    private long done;
    private int chunks;

    Intake(
            Index index,
            RecordScreening screening,
            Drafts drafts,
            ExecutorService workers,
            InstantSource clock,
            Progress progress) {
        this.index = index;
        this.screening = screening;
        this.drafts = drafts;
        this.workers = workers;
        this.clock = clock;
        this.progress = progress;
    }

    /// Returns where all valid records are, in no order.
    List<Place> take(List<Source> sources) throws SQLException, IOException, CompilationException {
        known = index.files();
        long firstFresh = index.records().nextFile();
        List<Source> fresh = fresh(sources);
        forgetGone(sources);
        total = fresh.size();
        try {
            List<Source> chunk = new ArrayList<>();
            long bytes = 0;
            for (Source source : fresh) {
                chunk.add(source);
                bytes += weight(source);
                if (chunk.size() == FILES_AT_A_TIME || bytes > BYTES_AT_A_TIME) {
                    read(chunk);
                    chunk = new ArrayList<>();
                    bytes = 0;
                }
            }
            read(chunk);
            while (!waiting.isEmpty()) {
                keepNext();
            }
            drafts.end();
        } finally {
            waiting.forEach(future -> future.cancel(false));
            index.commit();
        }
        places.addAll(index.records().before(firstFresh));
        return places;
    }

    /// A compressed file holds many times its size: each is for one worker, and the others are for the other.
    private static long weight(Source source) {
        return source.shape() == Source.Shape.COMPRESSED ? BYTES_AT_A_TIME + 1 : source.size();
    }

    /// What may be still on its way is read again each time. In the order in which drafts can be written.
    private List<Source> fresh(List<Source> sources) {
        return sources.stream()
                .filter(source -> {
                    Index.Known before = known.get(source.name());
                    return before == null || !before.same(source) || before.unfinishedSince() != null;
                })
                .map(source -> Map.entry(source.place(), source))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void forgetGone(List<Source> sources) throws SQLException {
        Map<String, Index.Known> gone = new HashMap<>(known);
        sources.forEach(source -> gone.remove(source.name()));
        for (Index.Known file : gone.values()) {
            index.forget(file.id());
        }
    }

    private void read(List<Source> chunk) throws SQLException, IOException, CompilationException {
        if (chunk.isEmpty()) {
            return;
        }
        waiting.add(workers.submit(() -> harvest(chunk)));
        if (waiting.size() > MOST_WAITING) {
            keepNext();
        }
    }

    private List<Harvest> harvest(List<Source> chunk) throws IOException, CompilationException {
        List<Harvest> harvests = new ArrayList<>(chunk.size());
        for (Source source : chunk) {
            progress.stopWhenCancelled();
            progress.alive();
            try {
                harvests.add(Harvester.harvest(source, screening));
            } catch (NoSuchFileException erasedMeanwhile) {
                System.getLogger(Intake.class.getName())
                        .log(System.Logger.Level.DEBUG, "gone while it was read", erasedMeanwhile);
            }
        }
        return harvests;
    }

    private void keepNext() throws SQLException, IOException, CompilationException {
        progress.stopWhenCancelled();
        for (Harvest harvest : Work.result(waiting.remove())) {
            keep(harvest);
            done++;
        }
        progress.at(Step.READING, done, total);
        if (++chunks % CHUNKS_A_COMMIT == 0) {
            index.commit();
        }
    }

    private void keep(Harvest harvest) throws SQLException, IOException, CompilationException {
        drafts.add(harvest);
        Index.Known before = known.get(harvest.source().name());
        if (before != null) {
            index.forget(before.id());
        }
        long file = index.records().keep(harvest, harvest.unfinished() ? unfinishedSince(before) : null);
        for (Harvest.Sighting record : harvest.records()) {
            places.add(new Place(file, record.line(), record.facts()));
        }
    }

    private String unfinishedSince(Index.@Nullable Known before) {
        String since = before == null ? null : before.unfinishedSince();
        return since == null ? clock.instant().toString() : since;
    }
}
