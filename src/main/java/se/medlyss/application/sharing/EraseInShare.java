package se.medlyss.application.sharing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.OnStore;
import se.medlyss.application.Outbox;
import se.medlyss.application.Outbox.Kind;
import se.medlyss.application.Outbox.State;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.RecordException;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;

/// Erases evaluations of writers whose computers are gone: by records of this computer's own, and then by removing the
/// files that those computers cannot remove any more. Each step can be done again, so that an erasure that was
/// cut short is finished by asking for it once more. Called on the share's thread.
public final class EraseInShare {

    private static final YearMonth FIRST = YearMonth.of(2000, 1);

    private final OnStore store;
    private final Outbox outbox;
    private final RunOutbox run;
    private final ShareFolder share;
    private final RecordReading reading;
    private final RecordCodec codec;
    private final InstantSource clock;

    /// @param run of the same folder
    public EraseInShare(
            OnStore store,
            Outbox outbox,
            RunOutbox run,
            ShareFolder share,
            RecordReading reading,
            RecordCodec codec,
            InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.run = run;
        this.share = share;
        this.reading = reading;
        this.codec = codec;
        this.clock = clock;
    }

    /// What lies in the folder of evaluations that other computers wrote.
    ///
    /// @param records by evaluation, without erasures
    /// @param paths   the files that hold them
    public record Found(Map<UUID, List<ExportedRecord.Head>> records, Set<String> paths) {
        public Found {
            records = Map.copyOf(records);
            paths = Set.copyOf(paths);
        }

        /// Whose they are.
        public Set<String> writers() {
            return records.values().stream()
                    .flatMap(List::stream)
                    .map(ExportedRecord.Head::writer)
                    .collect(Collectors.toSet());
        }
    }

    /// Looks for evaluations. This computer's own are left out: they are erased where they are.
    ///
    /// @return empty when the folder cannot be read to its end
    public Optional<Found> find(Set<UUID> evaluations) throws StorageException {
        String own = store.get(outbox::identity).writer();
        Set<String> digits = evaluations.stream().map(RecordFiles::idDigits).collect(Collectors.toSet());
        Map<UUID, List<ExportedRecord.Head>> records = new HashMap<>();
        Set<String> paths = new HashSet<>();
        boolean whole = new RecordFiles(share).since(FIRST, (path, name) -> {
            if (!RecordFiles.isBatch(name) && !digits.contains(RecordFiles.idDigits(name))) {
                return true;
            }
            Optional<byte[]> bytes = share.read(path);
            for (String line : RecordFiles.lines(path, bytes.orElse(new byte[0]))) {
                head(line, evaluations)
                        .filter(head -> !head.writer().equals(own))
                        .ifPresent(head -> {
                            records.computeIfAbsent(head.evaluation(), _ -> new ArrayList<>())
                                    .add(head);
                            paths.add(path);
                        });
            }
            return bytes.isPresent();
        });
        return whole ? Optional.of(new Found(records, paths)) : Optional.empty();
    }

    private Optional<ExportedRecord.Head> head(String line, Set<UUID> evaluations) {
        boolean concerns = evaluations.stream().anyMatch(each -> line.contains(each.toString()));
        return concerns
                        && reading.read(line.getBytes(StandardCharsets.UTF_8))
                                instanceof RecordReading.Read(var record, byte[] _)
                        && !(record instanceof ExportedRecord.Erasure)
                        && evaluations.contains(record.head().evaluation())
                ? Optional.of(record.head())
                : Optional.empty();
    }

    /// Erases what was found.
    ///
    /// @return how many files could not be removed yet, because the folder is away or does not have the record of
    ///         their erasure; 0 when all is gone
    /// @throws RecordException before anything was erased
    public int erase(Found found) throws StorageException, RecordException {
        for (Map.Entry<UUID, List<ExportedRecord.Head>> evaluation :
                found.records().entrySet()) {
            announce(evaluation.getKey(), evaluation.getValue());
        }
        run.round(false, _ -> {});
        for (UUID evaluation : found.records().keySet()) {
            if (!announced(evaluation)) {
                return found.paths().size();
            }
        }
        int left = 0;
        for (String path : found.paths()) {
            left += removed(path, found.records().keySet()) ? 0 : 1;
        }
        return left;
    }

    private void announce(UUID evaluation, List<ExportedRecord.Head> heads) throws StorageException, RecordException {
        if (!erasures(evaluation).isEmpty()) {
            return;
        }
        ExportedRecord.Head last = heads.stream()
                .max(Comparator.comparingInt(ExportedRecord.Head::revision))
                .orElseThrow();
        int revision = last.revision() + 1;
        List<ExportedRecord.Erased> removes = heads.stream()
                .map(head -> new ExportedRecord.Erased(head.writer(), head.sequence(), head.hash()))
                .distinct()
                .toList();
        var now = clock.instant();
        Outbox.Maker maker = codec.erasure(new RecordCodec.Erasure(evaluation, revision, last.month(), removes, now));
        store.run(() -> outbox.release(evaluation, revision, Kind.ERASURE, now, maker));
    }

    private List<Outbox.Row> erasures(UUID evaluation) throws StorageException {
        return store.get(() -> outbox.rows(evaluation)).stream()
                .filter(row -> row.kind() == Kind.ERASURE)
                .toList();
    }

    private boolean announced(UUID evaluation) throws StorageException {
        return erasures(evaluation).stream()
                .anyMatch(row -> row.state() != State.WAITING && row.state() != State.REFUSED);
    }

    /// What else lies in a batch is written without them first.
    private boolean removed(String path, Set<UUID> evaluations) {
        Optional<byte[]> bytes = share.read(path);
        if (bytes.isEmpty()) {
            return false;
        }
        List<String> others = RecordFiles.lines(path, bytes.get()).stream()
                .filter(line -> head(line, evaluations).isEmpty())
                .toList();
        return (others.isEmpty() || kept(path, others)) && share.remove(path);
    }

    private boolean kept(String path, List<String> records) {
        var all = new ByteArrayOutputStream();
        records.forEach(record -> all.writeBytes((record + "\n").getBytes(StandardCharsets.UTF_8)));
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = OutboxFile.batchName(RecordFiles.firstOfBatch(path), all.toByteArray());
        return switch (share.write(folder + name, all.toByteArray())) {
            case ShareFolder.Written _, ShareFolder.AlreadyThere _ -> true;
            case ShareFolder.NameTaken _, ShareFolder.Unavailable _ -> false;
        };
    }
}
