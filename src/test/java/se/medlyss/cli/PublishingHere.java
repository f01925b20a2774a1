package se.medlyss.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.ListKeys;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.exchange.CsvPeopleFile;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.DiskFiles;
import se.medlyss.exchange.folder.SharedFolder;

/// Publishes on the real disk.
record PublishingHere(Path share) implements Toolbox.Publishing {

    @Override
    public PublishProcess processes() {
        var reader = new ProcessReader();
        return new PublishProcess(
                new JsonProcessFiles(reader),
                reader,
                new CurrentProcesses(new ShippedProcesses(reader, List.of()), List.of()),
                folder());
    }

    private SharedFolder folder() {
        return new SharedFolder(() -> Optional.of(share), new DiskFiles(), new Random(1), InstantSource.system());
    }

    @Override
    public PublishRoster roster() {
        return new PublishRoster(new RosterJson(), new RosterJson(), folder(), InstantSource.system());
    }

    @Override
    public ListKeys keys() {
        return new ListKeys(folder(), new KeyJson(), roster());
    }

    @Override
    public PeopleFile people() {
        return new CsvPeopleFile();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
