package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.Compilation.Step;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.RecordFacts.Kind;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.compile.IndexedRecords.Place;
import se.medlyss.compile.LastRun.WrittenPart;

/// Brings the output folder's parts up to what was weighed.
final class Output {

    /// Why what is in the parts does not count. What was erased is in none.
    private static final Set<Fate> UNCOUNTED = Set.of(Fate.SUPERSEDED, Fate.WITHDRAWN, Fate.CONFLICT);

    private final Index index;
    private final RecordScreening screening;
    private final ExecutorService workers;
    private final Drafts drafts;
    private final Path spools;
    private final InstantSource clock;
    private final Progress progress;
    private final List<String> written = new ArrayList<>();

    Output(
            Index index,
            RecordScreening screening,
            ExecutorService workers,
            Drafts drafts,
            Path spools,
            InstantSource clock,
            Progress progress) {
        this.index = index;
        this.screening = screening;
        this.workers = workers;
        this.drafts = drafts;
        this.spools = spools;
        this.clock = clock;
        this.progress = progress;
    }

    /// @param published what was found in the files of the centre, and of writers about themselves
    LastRun write(
            Path out, Weighed weighed, Listing listing, Optional<LastRun> last, String fingerprint, Published published)
            throws SQLException, IOException, CompilationException {
        Map<String, MonthPart> paths = new LinkedHashMap<>();
        months(weighed).forEach(month -> paths.put(month.path(), month));
        Future<List<Finding>> findings = workers.submit(weighed.resolution()::findings);
        Future<List<WriterState>> writers = workers.submit(weighed::writers);
        PartFolder folder = new PartFolder(out);
        Map<String, WrittenPart> kept = last.map(LastRun::parts).orElse(List.of()).stream()
                .filter(part -> paths.containsKey(part.path()) && folder.holds(part))
                .collect(Collectors.toMap(WrittenPart::path, part -> part));
        List<MonthPart> missing = paths.values().stream()
                .filter(part -> !kept.containsKey(part.path()))
                .toList();
        Map<Long, PartWriter.Read> sources = sources(missing, listing.sources());
        make(out, missing, new PartWriter(screening, sources, before(last, folder), drafts, spools, progress));
        folder.keepOnly(paths.keySet());
        List<WrittenPart> parts = new ArrayList<>();
        for (var part : paths.entrySet()) {
            parts.add(folder.written(part.getValue(), part.getKey()));
        }
        return new LastRun(
                fingerprint,
                weighed.balance(),
                weighed.quarantined(),
                weighed.retried(),
                listing.passedOver(),
                Stream.concat(Work.result(findings).stream(), published.findings().stream())
                        .sorted()
                        .toList(),
                Work.result(writers),
                parts,
                weighed.resolution().hashes(UNCOUNTED),
                weighed.resolution().hashes(Set.of(Fate.SUPERSEDED)),
                clock.instant().toString(),
                published.people().roster(),
                published.keys().published());
    }

    /// What was erased is in no part; the erasure itself is.
    private List<MonthPart> months(Weighed weighed) throws IOException, CompilationException {
        Map<String, List<Place>> byMonth = new TreeMap<>();
        for (Place place : weighed.places()) {
            RecordFacts facts = place.facts();
            if (facts.kind() == Kind.ERASURE || !weighed.resolution().erased(facts.evaluation())) {
                byMonth.computeIfAbsent(facts.month(), _ -> new ArrayList<>()).add(place);
            }
        }
        List<Future<MonthPart>> naming = new ArrayList<>();
        byMonth.forEach(
                (month, places) -> naming.add(workers.submit(() -> MonthPart.of(month, places, weighed.resolution()))));
        List<MonthPart> months = new ArrayList<>();
        for (Future<MonthPart> month : naming) {
            months.add(Work.result(month));
        }
        return months;
    }

    /// All parts under other names first: whoever stops a run leaves the parts of before alone, and finds them there.
    private void make(Path out, List<MonthPart> parts, PartWriter writer)
            throws SQLException, IOException, CompilationException {
        List<Future<Staged>> writing = new ArrayList<>();
        for (MonthPart part : parts) {
            writing.add(workers.submit(() -> new Staged(part.path(), writer.stage(part, out.resolve(part.path())))));
        }
        try {
            List<Staged> staged = new ArrayList<>();
            for (Future<Staged> part : writing) {
                progress.at(Step.WRITING, staged.size(), writing.size());
                staged.add(finish(part));
            }
            progress.at(Step.WRITING, writing.size(), writing.size());
            progress.stopWhenCancelled();
            for (Staged part : staged) {
                ReplacedFiles.move(part.file(), out.resolve(part.path()));
                written.add(part.path());
            }
        } finally {
            Work.awaitEnd(writing);
            removeStaged(writing);
        }
    }

    /// A part that has its name no longer is under another one. Why the run ended weighs more than what is left then: a
    /// later run removes it.
    private static void removeStaged(List<Future<Staged>> writing) {
        for (Future<Staged> part : writing) {
            if (part.state() == Future.State.SUCCESS) {
                try {
                    Files.deleteIfExists(part.resultNow().file());
                } catch (IOException left) {
                    System.getLogger(Output.class.getName()).log(System.Logger.Level.DEBUG, "left", left);
                }
            }
        }
    }

    /// A whole part that has not got its name yet.
    ///
    /// @param path of the part, relative to the output folder
    private record Staged(String path, Path file) {}

    /// The parts that were written now, relative to the output folder.
    List<String> written() {
        return written;
    }

    /// The parts of the run before that are still as it wrote them, by month.
    private static Map<String, Path> before(Optional<LastRun> last, PartFolder folder) {
        return last.map(LastRun::parts).orElse(List.of()).stream()
                .filter(folder::holds)
                .collect(Collectors.toMap(
                        WrittenPart::month, part -> folder.out().resolve(part.path()), (one, _) -> one));
    }

    /// Where the records of these parts are, by the file's number; nothing is read again when all have their drafts.
    private Map<Long, PartWriter.Read> sources(List<MonthPart> parts, List<Source> sources) throws SQLException {
        if (parts.stream().allMatch(part -> drafts.of(part).isPresent())) {
            return Map.of();
        }
        Map<String, Index.Known> known = index.files();
        Map<Long, PartWriter.Read> numbered = new HashMap<>();
        for (Source source : sources) {
            Index.Known file = known.get(source.name());
            if (file != null) {
                numbered.put(file.id(), new PartWriter.Read(source, file));
            }
        }
        return numbered;
    }

    private Staged finish(Future<Staged> part) throws IOException, CompilationException, SQLException {
        try {
            return Work.result(part);
        } catch (PartWriter.ChangedException changed) {
            index.forgetChanged(String.valueOf(changed.getMessage()));
            throw changed;
        }
    }
}
