package se.medlyss.application.publishing;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.FileRefusedException.Reason;
import se.medlyss.application.KeptProcesses;
import se.medlyss.application.OnStore;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.StorageException;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;

/// Takes over the call processes that the centre published, one file at a time: read, checked, kept, and only then
/// offered. What was taken over stays, whatever becomes of the folder. Called on the shared folder's thread.
public final class PickUpProcesses {

    private static final System.Logger LOG = System.getLogger(PickUpProcesses.class.getName());
    private static final String JSON = ".json";

    private final OnStore store;
    private final PublishedFiles kept;
    private final KeptProcesses used;
    private final ShareFolder share;
    private final ProcessReading reading;
    private final CurrentProcesses processes;
    private final InstantSource clock;

    /// @param used the versions that evaluations were scored by
    public PickUpProcesses(
            OnStore store,
            PublishedFiles kept,
            KeptProcesses used,
            ShareFolder share,
            ProcessReading reading,
            CurrentProcesses processes,
            InstantSource clock) {
        this.store = store;
        this.kept = kept;
        this.used = used;
        this.share = share;
        this.reading = reading;
        this.processes = processes;
        this.clock = clock;
    }

    /// What a round came to.
    ///
    /// @param taken   versions that are new here
    /// @param refused files that lie in the folder and cannot be used
    public record Round(List<ProcessRef> taken, List<RefusedFile> refused) {
        public Round {
            taken = List.copyOf(taken);
            refused = List.copyOf(refused);
        }
    }

    /// Looks for new versions.
    ///
    /// @return empty when the folder did not answer to the end; what was taken before that stays taken
    public Optional<Round> round() throws StorageException {
        Optional<Set<String>> names = share.names(ProcessName.FOLDER);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> unknown = names.get().stream()
                .filter(name -> name.endsWith(JSON) && !isKnown(name))
                .sorted()
                .toList();
        return unknown.isEmpty() ? Optional.of(new Round(List.of(), List.of())) : take(unknown);
    }

    private boolean isKnown(String file) {
        return processes.versions().stream()
                .anyMatch(known -> ProcessName.of(known.ref()).file().equals(file));
    }

    private Optional<Round> take(List<String> files) throws StorageException {
        List<ProcessRef> scoredBy =
                store.get(used::all).stream().map(KeptProcesses.Kept::ref).toList();
        List<ProcessRef> taken = new ArrayList<>();
        List<RefusedFile> refused = new ArrayList<>();
        for (String file : files) {
            String path = ProcessName.FOLDER + "/" + file;
            try {
                ProcessDocument document = read(file);
                KnownVersions.check(document, Stream.concat(known(), scoredBy.stream()));
                take(path, document);
                taken.add(document.ref());
            } catch (FileRefusedException cannot) {
                if (share.names(ProcessName.FOLDER).isEmpty()) {
                    return Optional.empty();
                }
                LOG.log(System.Logger.Level.DEBUG, path, cannot);
                refused.add(RefusedFile.of(path, cannot));
            }
        }
        return Optional.of(new Round(taken, refused));
    }

    private ProcessDocument read(String file) throws FileRefusedException {
        ProcessName name =
                ProcessName.parse(file).orElseThrow(() -> new FileRefusedException(Reason.NOT_PUBLISHED, "", file));
        byte[] bytes = share.read(name.path()).orElseThrow(() -> new FileRefusedException(Reason.UNREADABLE, "", ""));
        ProcessDocument document = reading.read(bytes);
        if (!ProcessName.of(document.ref()).equals(name)) {
            throw new FileRefusedException(Reason.HASH, "", file);
        }
        return document;
    }

    private Stream<ProcessRef> known() {
        return processes.versions().stream().map(ProcessDocument::ref);
    }

    private void take(String path, ProcessDocument document) throws StorageException {
        store.run(() -> kept.takeProcess(new PublishedFiles.Taken(path, document.json(), clock.instant())));
        processes.add(document);
        LOG.log(System.Logger.Level.INFO, "took over {0}", path);
    }

    /// What was taken over earlier, read again. Called on the store thread.
    public static List<ProcessDocument> takenBefore(PublishedFiles kept, ProcessReading reading)
            throws StorageException {
        List<ProcessDocument> documents = new ArrayList<>();
        for (PublishedFiles.Taken file : kept.processes()) {
            try {
                documents.add(reading.read(file.json().getBytes(StandardCharsets.UTF_8)));
            } catch (FileRefusedException refused) {
                LOG.log(System.Logger.Level.WARNING, file.path() + " can no longer be read", refused);
            }
        }
        return documents;
    }
}
