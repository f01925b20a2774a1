package se.medlyss.launch;

import se.medlyss.application.Calls;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.exchange.ProcessReader;
import se.medlyss.exchange.ShippedProcesses;
import se.medlyss.store.Store;

/// The use cases of an open home, and what they stand on.
final class Services {

    private final Store store;
    private final ProcessCatalogue catalogue;
    private final TimeOrderedIds ids;
    private final Calls calls;
    private final Simulations simulations;
    private final Exporting exporting;

    /// Called on the store thread.
    Services(Wiring wiring, Store store) throws StorageException {
        this.store = store;
        catalogue = new ShippedProcesses(new ProcessReader(), store.processes().all());
        ids = new TimeOrderedIds(wiring.wall(), wiring.random());
        calls = new Calls(store.events(), catalogue, wiring.storeThread(), wiring.ticker(), wiring.wall(), ids);
        simulations = new Simulations(
                store.events(), catalogue, store.people(), wiring.storeThread(), wiring.wall(), wiring.random());
        exporting = new Exporting(wiring, store, catalogue);
    }

    Exporting exporting() {
        return exporting;
    }

    Store store() {
        return store;
    }

    ProcessCatalogue catalogue() {
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
