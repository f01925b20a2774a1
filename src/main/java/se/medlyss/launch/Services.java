package se.medlyss.launch;

import java.time.InstantSource;
import se.medlyss.application.Calls;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EventLog;
import se.medlyss.application.OnStore;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.calibration.SessionBook;
import se.medlyss.application.compilation.RecordTrust;
import se.medlyss.application.publishing.CurrentProcesses;
import se.medlyss.application.publishing.PickUp;
import se.medlyss.application.publishing.PickUpPeople;
import se.medlyss.application.publishing.PickUpProcesses;
import se.medlyss.application.publishing.PublishProcess;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.review.BlindArchive;
import se.medlyss.application.review.BlindLog;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.exchange.JsonProcessFiles;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.RosterJson;
import se.medlyss.exchange.SessionJson;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.store.Store;

/// The use cases of an open home, and what they stand on.
final class Services {

    private final Store store;
    private final CurrentProcesses catalogue;
    private final TimeOrderedIds ids;
    private final SessionBook sessions;
    private final EvaluationArchive archive;
    private final EventLog events;
    private final Calls calls;
    private final Simulations simulations;
    private final Exporting exporting;
    private final PickUp pickUp;
    private final InstantSource clock;

    /// Called on the store thread.
    Services(Wiring wiring, Store store) throws StorageException {
        this.store = store;
        clock = wiring.wall();
        var reader = new ProcessReader();
        catalogue = new CurrentProcesses(
                new ShippedProcesses(reader, store.processes().all()),
                PickUpProcesses.takenBefore(store.published(), reader));
        ids = new TimeOrderedIds(wiring.wall(), wiring.random(), store.outbox()::writer);
        sessions = new SessionBook(store.sessions(), new SessionJson(), store.people());
        archive = new BlindArchive(store.evaluations(), sessions);
        events = new BlindLog(store.events(), store.evaluations(), sessions);
        calls = new Calls(events, catalogue, wiring.storeThread(), wiring.ticker(), wiring.wall(), ids);
        simulations = new Simulations(
                store.events(), catalogue, store.people(), wiring.storeThread(), wiring.wall(), wiring.random());
        exporting = new Exporting(wiring, store, catalogue);
        pickUp = pickUp(wiring, reader);
    }

    private PickUp pickUp(Wiring wiring, ProcessReader reader) throws StorageException {
        var onStore = new OnStore(wiring.storeThread());
        var published = store.published();
        var folder = exporting.folder(exporting::chosenFolder);
        var rosters = new RosterJson();
        return new PickUp(
                new PickUpProcesses(onStore, published, store.processes(), folder, reader, catalogue, wiring.wall()),
                new PickUpPeople(onStore, published, store.people(), folder, rosters, wiring.wall()),
                PickUpPeople.takenBefore(published, rosters).standing());
    }

    /// Publishes call processes into the folder in the settings.
    PublishProcess publish() {
        var reader = new ProcessReader();
        return new PublishProcess(
                new JsonProcessFiles(reader), reader, catalogue, exporting.folder(exporting::chosenFolder));
    }

    /// Publishes rosters into the folder in the settings.
    PublishRoster publishRoster() {
        var rosters = new RosterJson();
        return new PublishRoster(rosters, rosters, exporting.folder(exporting::chosenFolder), clock);
    }

    /// What this computer believes of the records in the shared folder.
    RecordTrust recordTrust() {
        return new RecordTrust(() -> pickUp.latest().roster());
    }

    /// Takes over what the centre published, from the folder in the settings.
    PickUp pickUp() {
        return pickUp;
    }

    Exporting exporting() {
        return exporting;
    }

    Store store() {
        return store;
    }

    /// The calibration sessions.
    SessionBook sessions() {
        return sessions;
    }

    /// The evaluations as everybody may see them.
    EvaluationArchive evaluations() {
        return archive;
    }

    /// The log as everybody may read it.
    EventLog events() {
        return events;
    }

    CurrentProcesses catalogue() {
        return catalogue;
    }

    TimeOrderedIds ids() {
        return ids;
    }

    Calls calls() {
        return calls;
    }

    Simulations simulations() {
        return simulations;
    }
}
