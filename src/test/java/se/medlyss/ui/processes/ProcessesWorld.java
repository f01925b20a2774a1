package se.medlyss.ui.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.PickedUp;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.people.Roster;
import se.medlyss.process.ProcessDocument;
import se.medlyss.support.LyingFiles;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveTexts;

/// The page's view model beside a shared folder on a disk that can be told to lie.
final class ProcessesWorld {

    final ProcessReader reader = new ProcessReader();
    final CurrentProcesses processes = new CurrentProcesses(new ShippedProcesses(reader, List.of()), List.of());
    final LyingFiles disk = new LyingFiles();
    final ReadOnlyObjectWrapper<PickedUp> pickedUp = new ReadOnlyObjectWrapper<>(PickedUp.NOTHING);
    final LiveTexts texts = new LiveTexts(new Texts(Locale.of("sv", "SE")));
    final ProcessesViewModel model;

    private final Path root;
    private int looks;

    ProcessesWorld(Path root) throws IOException {
        this.root = root;
        Path share = Files.createDirectories(root.resolve("share"));
        var folder = new SharedFolder(() -> Optional.of(share), disk, new Random(1), InstantSource.system());
        model = new ProcessesViewModel(
                processes,
                new PublishProcess(new JsonProcessFiles(reader), reader, processes, folder),
                pickedUp,
                new Background(Runnable::run, Runnable::run),
                () -> looks++);
    }

    ProcessesState state() {
        return model.state().get();
    }

    /// How often the folder was looked into for what is new.
    int looks() {
        return looks;
    }

    /// What lies in the shared folder's `processes`.
    List<String> published() throws IOException {
        Path folder = root.resolve("share/medlyss/processes");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// A file with the shipped process that stands first, changed.
    Path file(int version, String... replaced) throws IOException {
        String json = processes
                .offered()
                .getFirst()
                .json()
                .replaceFirst("\"version\":[0-9]+}$", "\"version\":" + version + "}");
        for (int i = 0; i < replaced.length; i += 2) {
            if (!json.contains(replaced[i])) {
                throw new AssertionError(replaced[i] + " is not in the process");
            }
            json = json.replace(replaced[i], replaced[i + 1]);
        }
        return Files.writeString(root.resolve("process-" + version + ".json"), json);
    }

    ProcessDocument read(Path file) throws IOException, FileRefusedException {
        return reader.read(Files.readString(file).getBytes(StandardCharsets.UTF_8));
    }

    /// A version comes from the folder.
    void pickUp(ProcessDocument document) {
        processes.add(document);
        pickedUp.set(new PickedUp(List.of(document.ref()), 0, Roster.EMPTY, List.of()));
    }
}
