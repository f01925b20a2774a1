package se.medlyss.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import se.medlyss.application.RecordReading.Reason;
import se.medlyss.application.compilation.Compilation.Progress;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.compile.IndexedRecords.Place;

/// Writes a month's part, all of it or nothing, and the same records always as the same bytes.
final class PartWriter {

    private final RecordScreening screening;
    private final Map<Long, Read> sources;
    private final Map<String, Path> before;
    private final Drafts drafts;
    private final Path spools;
    private final Progress progress;

    /// A file that was read, and what is remembered of it.
    record Read(Source source, Index.Known known) {}

    /// @param sources by the file's number in the index
    /// @param before  the parts of the run before, by month
    /// @param spools  where records may wait
    PartWriter(
            RecordScreening screening,
            Map<Long, Read> sources,
            Map<String, Path> before,
            Drafts drafts,
            Path spools,
            Progress progress) {
        this.screening = screening;
        this.sources = sources;
        this.before = before;
        this.drafts = drafts;
        this.spools = spools;
        this.progress = progress;
    }

    /// Writes the part beside where it belongs, under a name that nobody reads.
    ///
    /// @return what only has to be moved
    /// @throws ChangedException when a record is no longer where it was read
    Path stage(MonthPart part, Path target) throws IOException, CompilationException {
        progress.stopWhenCancelled();
        Files.createDirectories(target.getParent());
        // A temporary file of the system's would be readable by nobody else.
        Path temporary = target.resolveSibling(".part-" + UUID.randomUUID() + ".tmp");
        boolean whole = false;
        try {
            Optional<Draft> draft = drafts.of(part);
            Optional<Source> same = draft.isPresent() ? Optional.empty() : same(part);
            if (draft.isPresent()) {
                draft.get().copyTo(temporary);
            } else if (same.isPresent()) {
                Files.copy(same.get().file(), temporary);
            } else {
                merge(part, temporary);
            }
            progress.stopWhenCancelled();
            whole = true;
            return temporary;
        } finally {
            if (!whole) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private void merge(MonthPart part, Path file) throws IOException, CompilationException {
        try (Spool spool = new Spool(spools);
                PartOutput out = new PartOutput(
                        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)),
                        PartWriter::atOnce)) {
            fillFromBefore(spool, part);
            fill(spool, part);
            for (Place place : part.places()) {
                progress.stopWhenCancelled();
                progress.alive();
                String hash = place.facts().hash();
                byte[] record = spool.has(hash) ? spool.get(hash) : single(place);
                out.add(record, 0, record.length);
            }
            out.finish();
        }
    }

    /// Other parts keep the other threads busy.
    private static Future<byte[]> atOnce(Callable<byte[]> work) {
        var task = new FutureTask<>(work);
        task.run();
        return task;
    }

    /// A part that was given and holds just these records in just this form is taken as it is.
    private Optional<Source> same(MonthPart part) throws IOException {
        long file = part.places().getFirst().file();
        Read read = sources.get(file);
        if (read == null) {
            return Optional.empty();
        }
        boolean same = read.source().file().endsWith(part.fileName())
                && read.known().plain() == part.places().size()
                && part.places().stream().allMatch(place -> place.file() == file)
                && begins(read.source().file());
        return same ? Optional.of(read.source()) : Optional.empty();
    }

    /// Whether the file begins as ours do: somebody else's compression would give other bytes.
    private static boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Arrays.equals(in.readNBytes(PartOutput.HEADER.length), PartOutput.HEADER);
        }
    }

    /// Most records of a month are in its part of before, and one file is read sooner than thousands. Anybody may have
    /// changed it: what is taken from it is checked as it was when it was first read, and the rest is read again.
    private void fillFromBefore(Spool spool, MonthPart part) throws IOException {
        Path earlier = before.get(part.month());
        if (earlier == null) {
            return;
        }
        Map<String, String> signatures = new HashMap<>();
        part.places()
                .forEach(place ->
                        signatures.put(place.facts().hash(), place.facts().signature()));
        try {
            SourceReader.read(Source.of(earlier), wanted(spool, signatures));
        } catch (NoSuchFileException anotherCompilerRemovedIt) {
            System.getLogger(PartWriter.class.getName())
                    .log(System.Logger.Level.DEBUG, "gone while it was read", anotherCompilerRemovedIt);
        }
    }

    private SourceReader.Sink wanted(Spool spool, Map<String, String> signatures) {
        return new SourceReader.Sink() {
            @Override
            public boolean record(int line, byte[] bytes, int from, int to) throws IOException {
                progress.alive();
                if (screening.screen(bytes, from, to) instanceof RecordScreening.Valid valid
                        && valid.facts()
                                .signature()
                                .equals(signatures.get(valid.facts().hash()))) {
                    spool.put(valid.facts().hash(), valid.bytes(), valid.from(), valid.to());
                }
                return true;
            }

            @Override
            public void refused(int line, Reason reason) {
                // What is missing is read from where it came from.
            }
        };
    }

    /// Files of several records are read once each, from begin to end.
    private void fill(Spool spool, MonthPart part) throws IOException {
        Map<Source, Set<Integer>> wanted = new HashMap<>();
        for (Place place : part.places()) {
            if (place.line() > 0 && !spool.has(place.facts().hash())) {
                wanted.computeIfAbsent(read(place).source(), _ -> new HashSet<>())
                        .add(place.line());
            }
        }
        for (var file : wanted.entrySet()) {
            SourceReader.read(file.getKey(), new SourceReader.Sink() {
                @Override
                public boolean record(int line, byte[] bytes, int from, int to) throws IOException {
                    progress.alive();
                    if (file.getValue().contains(line)
                            && screening.screen(bytes, from, to) instanceof RecordScreening.Valid valid) {
                        spool.put(valid.facts().hash(), valid.bytes(), valid.from(), valid.to());
                    }
                    return true;
                }

                @Override
                public void refused(int line, Reason reason) {
                    // It was refused when it was first read, and is not wanted.
                }
            });
        }
    }

    private byte[] single(Place place) throws IOException {
        byte[][] found = {null};
        Read read = read(place);
        SourceReader.read(read.source(), new SourceReader.Sink() {
            @Override
            public boolean record(int line, byte[] bytes, int from, int to) {
                if (screening.screen(bytes, from, to) instanceof RecordScreening.Valid valid
                        && valid.facts().hash().equals(place.facts().hash())) {
                    found[0] = Arrays.copyOfRange(valid.bytes(), valid.from(), valid.to());
                }
                return true;
            }

            @Override
            public void refused(int line, Reason reason) {
                // Told below.
            }
        });
        if (found[0] == null) {
            throw new ChangedException(read.source().name());
        }
        return found[0];
    }

    private Read read(Place place) throws ChangedException {
        Read read = sources.get(place.file());
        if (read == null) {
            throw new ChangedException(place.facts().hash());
        }
        return read;
    }

    /// A file changed or went while it was read; the next run sees it as it is then.
    static final class ChangedException extends IOException {
        private static final long serialVersionUID = 1;

        ChangedException(String file) {
            super(file);
        }
    }
}
