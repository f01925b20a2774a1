package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import se.medlyss.application.KeyCodec;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompilationException.Reason;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.application.publishing.RosterReading;
import se.medlyss.compile.IndexedRecords.Place;
import se.medlyss.people.Approvals;

/// Compiles a shared folder.
public final class Compiler implements Compilation {

    private static final String LAST = "last";

    private final RecordScreening screening;
    private final RosterReading rosters;
    private final KeyCodec keys;
    private final Supplier<Path> indexes;
    private final ExecutorService workers;
    private final InstantSource clock;

    /// @param indexes where what was read is remembered, on this computer's own disk
    /// @param workers two threads are enough
    public Compiler(
            RecordScreening screening,
            RosterReading rosters,
            KeyCodec keys,
            Supplier<Path> indexes,
            ExecutorService workers,
            InstantSource clock) {
        this.screening = screening;
        this.rosters = rosters;
        this.keys = keys;
        this.indexes = indexes;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Compiled compile(Request request, Progress progress) throws CompilationException {
        Places places = Places.of(request);
        progress.at(Step.LISTING, 0, 0);
        Listing listing = listing(places.home(), request.parts(), progress);
        places.mustStand();
        Published published = published(places.home());
        try (IndexLease lease = lease(places)) {
            return compile(places, listing, published, lease.index(), progress);
        } catch (SQLException cannot) {
            throw new CompilationException(Reason.INDEX, indexes.get().toString(), cannot);
        } catch (PartWriter.ChangedException changed) {
            throw new CompilationException(Reason.SHARE_UNREADABLE, String.valueOf(changed.getMessage()), changed);
        } catch (IOException cannot) {
            throw new CompilationException(Reason.OUT_NOT_WRITABLE, places.out().toString(), cannot);
        }
    }

    @Override
    public Optional<Compiled> latest(Request request) throws CompilationException {
        Places places = Places.of(request);
        try (IndexLease lease = lease(places)) {
            Optional<LastRun> own = lease.index().left(LAST).map(LastRun::of);
            return latest(places.out(), own).map(run -> run.compiled(places, List.of(), screening, workers));
        } catch (SQLException | IOException cannot) {
            throw new CompilationException(Reason.INDEX, indexes.get().toString(), cannot);
        }
    }

    private IndexLease lease(Places places) throws CompilationException {
        try {
            return IndexLease.take(indexes.get(), places.indexName());
        } catch (SQLException | IOException cannot) {
            throw new CompilationException(Reason.INDEX, indexes.get().toString(), cannot);
        }
    }

    /// What the output folder holds, whoever made it. This computer knows more of a run of its own.
    private static Optional<LastRun> latest(Path out, Optional<LastRun> own) throws IOException {
        Optional<LeftRun> left = LeftRun.in(out);
        boolean stands = own.isPresent() && new PartFolder(out).holds(own.get().parts());
        if (stands && (left.isEmpty() || own.map(LeftRun::of).equals(left))) {
            return own;
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left.get().asLast(out));
    }

    private Compiled compile(Places folders, Listing listing, Published published, Index index, Progress progress)
            throws SQLException, IOException, CompilationException {
        String fingerprint = listing.fingerprint()
                + published.fingerprint()
                + folders.request().since().map(YearMonth::toString).orElse("");
        Optional<LastRun> last = index.left(LAST).map(LastRun::of);
        if (last.isPresent()
                && last.get().fingerprint().equals(fingerprint)
                && last.get().retried().isEmpty()
                && new PartFolder(folders.out()).holds(last.get().parts())
                && LeftRun.isIn(folders.out())) {
            return last.get().compiled(folders, List.of(), screening, workers);
        }
        try (Drafts drafts = new Drafts(indexes.get(), workers::submit)) {
            Intake intake = new Intake(index, screening, drafts, workers, clock, progress);
            List<Place> places = intake.take(listing.sources());
            folders.mustStand();
            progress.at(Step.WEIGHING, 0, 0);
            progress.stopWhenCancelled();
            Recognised recognised =
                    Recognised.of(places, published.people().roster().signing(), index);
            Weighed weighed = Weighed.of(
                    recognised,
                    index.records().refused(),
                    Approvals.in(published.people().roster()),
                    clock.instant());
            Output output = new Output(index, screening, workers, drafts, indexes.get(), clock, progress);
            LastRun run = output.write(folders.out(), weighed, listing, last, fingerprint, published);
            List<String> written = new ArrayList<>(output.written());
            if (LeftRun.of(run).leave(folders.out())) {
                written.add(LeftRun.NAME);
            }
            LastRun found =
                    written.isEmpty() ? run.madeAt(last.map(LastRun::compiledAt).orElse(run.compiledAt())) : run;
            index.leave(LAST, found.json());
            index.commit();
            return found.compiled(folders, written, screening, workers);
        }
    }

    private static Listing listing(Path home, List<Path> parts, Progress progress) throws CompilationException {
        try {
            Listing listing = new Listing(progress);
            listing.add(home.resolve(Places.EVALUATIONS), Places.EVALUATIONS + "/");
            for (Path part : parts) {
                Path folder = part.toAbsolutePath().normalize();
                if (!Files.isDirectory(folder)) {
                    throw new CompilationException(Reason.SHARE_UNREADABLE, part.toString(), null);
                }
                listing.add(folder, folder + "/");
            }
            progress.stopWhenCancelled();
            return listing;
        } catch (IOException cannot) {
            throw new CompilationException(Reason.SHARE_UNREADABLE, home.toString(), cannot);
        }
    }

    private Published published(Path home) throws CompilationException {
        try {
            return Published.read(home, rosters, keys);
        } catch (IOException cannot) {
            throw new CompilationException(Reason.SHARE_UNREADABLE, home.toString(), cannot);
        }
    }
}
