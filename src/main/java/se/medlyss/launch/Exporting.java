package se.medlyss.launch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import se.medlyss.application.OnStore;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.RecordCodec;
import se.medlyss.application.StorageException;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.sharing.EraseEvaluation;
import se.medlyss.application.sharing.EraseInShare;
import se.medlyss.application.sharing.RecogniseHome;
import se.medlyss.application.sharing.ReleaseEvaluation;
import se.medlyss.application.sharing.ReleaseRules;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.exchange.KeyJson;
import se.medlyss.exchange.RecordReader;
import se.medlyss.exchange.RecordWriter;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.folder.PatientFiles;
import se.medlyss.exchange.folder.SharedFolder;
import se.medlyss.settings.ReleasePolicy;
import se.medlyss.store.Store;

/// What brings evaluations to the shared folder.
final class Exporting {

    private final Wiring wiring;
    private final Store store;
    private final ZoneId zone = ZoneId.systemDefault();
    private final ReleaseEvaluation release;
    private final EraseEvaluation erase;
    private final RecordCodec codec;
    private final RecogniseHome recognise;

    /// Called on the store thread: finds out whether this home is a copy before anything is released.
    Exporting(Wiring wiring, Store store, ProcessCatalogue catalogue) throws StorageException {
        this.wiring = wiring;
        this.store = store;
        codec = new RecordWriter(CommandLineStart.version(), zone);
        release = new ReleaseEvaluation(
                store.events(), store.outbox(), catalogue, store.people(), codec, this::rules, zone);
        erase = new EraseEvaluation(store.outbox(), store.evaluations(), codec, wiring.wall());
        recognise = new RecogniseHome(store.outbox(), store.mark(), wiring.random());
        recognise.atStart(wiring.home().folders().home().toString());
    }

    /// Takes exported evaluations back.
    EraseEvaluation erase() {
        return erase;
    }

    /// Tells the centre what became of an evaluation.
    ReleaseEvaluation release() {
        return release;
    }

    /// The outbox, for the folder of the moment.
    RunOutbox outbox(Supplier<Optional<Path>> folder) {
        return new RunOutbox(
                wiring.storeThread(),
                store.outbox(),
                folder(folder),
                release,
                erase,
                recognise,
                new KeyJson(),
                wiring.wall(),
                wiring.random());
    }

    /// Erases in the folder of the moment what was scored on computers that are gone.
    EraseForOthers eraseForOthers(Supplier<Optional<Path>> folder) {
        var onStore = new OnStore(wiring.storeThread());
        var rosters = new RosterJson();
        var erasing = new EraseInShare(
                onStore, store.outbox(), outbox(folder), folder(folder), new RecordReader(), codec, wiring.wall());
        return new EraseForOthers(
                erasing, new PublishRoster(rosters, rosters, folder(folder), wiring.wall()), onStore, store.outbox());
    }

    /// A shared folder that never hangs for long.
    SharedFolder folder(Supplier<Optional<Path>> folder) {
        return new SharedFolder(
                folder,
                new PatientFiles(wiring.shareFiles(), Thread::sleep),
                wiring.random(),
                wiring.wall(),
                Optional.of(wiring.home().folders().home()));
    }

    /// The folder that was chosen in the settings.
    Optional<Path> chosenFolder() {
        return wiring.settings().sharing().folder().map(Path::of);
    }

    private ReleaseRules rules() {
        var settings = wiring.settings();
        return new ReleaseRules(
                settings.sharing().release() == ReleasePolicy.TALKED_THROUGH,
                settings.sharing().names(),
                settings.appearance().language());
    }
}
