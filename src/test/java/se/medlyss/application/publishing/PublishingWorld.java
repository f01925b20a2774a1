package se.medlyss.application.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.OnStore;
import se.medlyss.application.StorageException;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.process.ProcessDocument;
import se.medlyss.store.Store;
import se.medlyss.support.LyingFiles;
import se.medlyss.support.ManualTime;
import se.medlyss.support.OpenedStore;
import se.medlyss.support.TurnExecutor;

/// A home with a real store beside a shared folder on a disk that can be told to lie.
final class PublishingWorld implements AutoCloseable {

    static final ProcessReader READER = new ProcessReader();

    final LyingFiles disk = new LyingFiles();
    final ManualTime time = new ManualTime();
    final OnStore onStore = new OnStore(new TurnExecutor());
    final Path share;
    final SharedFolder folder;

    private final Path home;
    private Store store;
    private CurrentProcesses processes;

    PublishingWorld(Path root) throws IOException, StorageException {
        home = root.resolve("home");
        share = Files.createDirectories(root.resolve("share"));
        folder = new SharedFolder(() -> Optional.of(share), disk, new Random(1), time);
        folder.prepare();
        start();
    }

    private void start() throws StorageException {
        store = OpenedStore.at(home, time, new Random(2));
        processes = new CurrentProcesses(
                new ShippedProcesses(READER, store.processes().all()),
                PickUpProcesses.takenBefore(store.published(), READER));
    }

    void restart() throws StorageException {
        store.close();
        start();
    }

    Store store() {
        return store;
    }

    CurrentProcesses processes() {
        return processes;
    }

    PickUpProcesses pickUp() {
        return pickUp(store.published());
    }

    PickUpProcesses pickUp(PublishedFiles kept) {
        return new PickUpProcesses(onStore, kept, store.processes(), folder, READER, processes, time);
    }

    PickUpPeople pickUpPeople() {
        return pickUpPeople(store.published());
    }

    PickUpPeople pickUpPeople(PublishedFiles kept) {
        return new PickUpPeople(onStore, kept, store.people(), folder, new RosterJson(), time);
    }

    /// Puts a roster into the folder as its publisher does.
    Path put(long sequence, Roster roster) throws IOException {
        PublishedRoster published = new RosterJson().write(sequence, roster, time.instant());
        Path people = Files.createDirectories(share.resolve("medlyss/people"));
        return Files.writeString(people.resolve(published.file()), published.json());
    }

    /// The shipped process that stands first, in another version.
    ProcessDocument version(int version) {
        return changed(version, "");
    }

    /// The same with another title in English.
    ProcessDocument changed(int version, String title) {
        ProcessDocument shipped =
                new ShippedProcesses(READER, List.of()).offered().getFirst();
        String english = shipped.process().title().en();
        return read(shipped.json()
                .replace("\"version\":1,", "\"version\":" + version + ",")
                .replace("\"version\":1}", "\"version\":" + version + "}")
                .replace("\"en\":\"" + english + "\"", "\"en\":\"" + english + title + "\""));
    }

    static ProcessDocument read(String json) {
        try {
            return READER.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (FileRefusedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// Puts a version into the folder as its publisher does.
    Path put(ProcessDocument document) throws IOException {
        return put(ProcessName.of(document.ref()).file(), document.json());
    }

    Path put(String name, String content) throws IOException {
        Path processesFolder = Files.createDirectories(share.resolve("medlyss/processes"));
        return Files.writeString(processesFolder.resolve(name), content);
    }

    @Override
    public void close() throws StorageException {
        store.close();
    }
}
