package se.medlyss.application.publishing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.ProcessFiles;
import se.medlyss.application.ShareFolder;
import se.medlyss.process.ProcessDocument;

/// Publishes call processes into the shared folder. A published version never changes: what is wrong with it is put
/// right by a newer one. Called on the shared folder's thread.
public final class PublishProcess {

    private final ProcessFiles files;
    private final ProcessReading reading;
    private final CurrentProcesses processes;
    private final ShareFolder share;

    /// @param processes what is known here beside what lies in the folder
    public PublishProcess(ProcessFiles files, ProcessReading reading, CurrentProcesses processes, ShareFolder share) {
        this.files = files;
        this.reading = reading;
        this.processes = processes;
        this.share = share;
    }

    /// What publishing would do.
    ///
    /// @param before  the newest earlier version that is known here or in the folder; null for a first version
    /// @param changes from that version to this one; empty for a first version
    /// @param there   whether just this lies in the folder already
    public record Proposal(
            ProcessDocument document, @Nullable ProcessDocument before, List<ProcessChange> changes, boolean there) {
        public Proposal {
            changes = List.copyOf(changes);
        }
    }

    /// Reads a file and says what it would change.
    ///
    /// @throws FileRefusedException when no call can be scored by it, or its version is known with another content
    public Proposal look(Path file) throws FileRefusedException, PublishException {
        try {
            return look(files.process(file));
        } catch (FileRefusedException refused) {
            throw refused.of(file);
        }
    }

    private Proposal look(ProcessDocument document) throws FileRefusedException, PublishException {
        if (share.prepare() instanceof ShareFolder.Unavailable away) {
            throw PublishException.of(away);
        }
        List<ProcessDocument> known = new ArrayList<>(processes.versions());
        inFolder().stream().filter(each -> !known.contains(each)).forEach(known::add);
        KnownVersions.check(document, known.stream().map(ProcessDocument::ref));
        List<ProcessDocument> others = known.stream()
                .filter(each -> each.process().id().equals(document.process().id()))
                .filter(each -> !each.equals(document))
                .sorted(Comparator.comparing(each -> each.process().version()))
                .toList();
        int version = document.process().version();
        if (!others.isEmpty() && others.getLast().process().version() > version) {
            throw new PublishException(
                    PublishException.Reason.NEWER_THERE,
                    String.valueOf(others.getLast().process().version()));
        }
        Optional<ProcessDocument> before = others.isEmpty() ? Optional.empty() : Optional.of(others.getLast());
        List<ProcessChange> changes = before.map(
                        earlier -> ProcessDifference.between(earlier.process(), document.process()))
                .orElse(List.of());
        return new Proposal(document, before.orElse(null), changes, isThere(document));
    }

    /// Publishes what was looked at.
    ///
    /// @return the file's path below `<share>/medlyss`
    public String publish(Proposal proposal) throws FileRefusedException, PublishException {
        ProcessDocument document = look(proposal.document()).document();
        String path = ProcessName.of(document.ref()).path();
        return switch (share.write(path, bytes(document))) {
            case ShareFolder.Written _, ShareFolder.AlreadyThere _ -> path;
            case ShareFolder.NameTaken _ -> throw new PublishException(PublishException.Reason.NAME_TAKEN, path);
            case ShareFolder.Unavailable away -> throw PublishException.of(away);
        };
    }

    private boolean isThere(ProcessDocument document) {
        return share.presence(ProcessName.of(document.ref()).path(), bytes(document)) == ShareFolder.Presence.SAME;
    }

    private static byte[] bytes(ProcessDocument document) {
        return document.json().getBytes(StandardCharsets.UTF_8);
    }

    /// What lies in the folder and can be read; what cannot is for those who pick up to tell.
    private List<ProcessDocument> inFolder() throws PublishException {
        Set<String> names = share.names(ProcessName.FOLDER)
                .orElseThrow(() -> PublishException.of(
                        new ShareFolder.Unavailable(ShareFolder.Reason.FAILED, ProcessName.FOLDER)));
        List<ProcessDocument> documents = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            ProcessName.parse(name).flatMap(this::read).ifPresent(documents::add);
        }
        return documents;
    }

    private Optional<ProcessDocument> read(ProcessName name) {
        return share.read(name.path()).flatMap(bytes -> {
            try {
                return Optional.of(reading.read(bytes))
                        .filter(document -> ProcessName.of(document.ref()).equals(name));
            } catch (FileRefusedException refused) {
                System.getLogger(PublishProcess.class.getName()).log(System.Logger.Level.DEBUG, name.file(), refused);
                return Optional.empty();
            }
        });
    }
}
