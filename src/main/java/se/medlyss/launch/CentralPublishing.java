package se.medlyss.launch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import se.medlyss.application.ShareFolder;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.ListKeys;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.cli.Toolbox;
import se.medlyss.exchange.CsvPeopleFile;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.PatientFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.exchange.folder.TimedFiles;

/// What publishes into one shared folder, with a thread of its own and without a home.
final class CentralPublishing implements Toolbox.Publishing {

    private static final Duration LONGEST_OPERATION = Duration.ofSeconds(20);

    private final ExecutorService files = Wiring.publishersFiles();
    private final ShareFolder share;

    CentralPublishing(Path share) {
        var timed = new TimedFiles(new DiskFiles(), files, LONGEST_OPERATION);
        this.share = new SharedFolder(
                () -> Optional.of(share),
                new PatientFiles(timed, Thread::sleep),
                new SecureRandom(),
                InstantSource.system());
    }

    @Override
    public PublishProcess processes() {
        var reader = new ProcessReader();
        var shipped = new ShippedProcesses(reader, List.of());
        return new PublishProcess(
                new JsonProcessFiles(reader), reader, new CurrentProcesses(shipped, List.of()), share);
    }

    @Override
    public PublishRoster roster() {
        var rosters = new RosterJson();
        return new PublishRoster(rosters, rosters, share, InstantSource.system());
    }

    @Override
    public ListKeys keys() {
        return new ListKeys(share, new KeyJson(), roster());
    }

    @Override
    public PeopleFile people() {
        return new CsvPeopleFile();
    }

    @Override
    public void close() {
        files.shutdownNow();
    }
}
