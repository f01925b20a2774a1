package se.medlyss.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.publishing.EraseForOthers;
import se.medlyss.application.sharing.RunOutbox;
import se.medlyss.application.simulation.Simulations;
import se.medlyss.support.MemoryLog;
import se.medlyss.support.MemoryPeople;
import se.medlyss.support.Samples;

/// An opened home without a disk.
final class MemoryHome implements Toolbox.OpenedHome {

    private final ScheduledExecutorService store = Executors.newSingleThreadScheduledExecutor();
    private final InstantSource now = InstantSource.fixed(Instant.parse("2026-11-20T09:30:00Z"));
    private final ProcessCatalogue catalogue = Samples.catalogue(Samples.process("service"));
    private final MemoryLog log = new MemoryLog();
    private final Runnable onClose;

    MemoryHome(Runnable onClose) {
        this.onClose = onClose;
    }

    @Override
    public Calls calls() {
        var ids = new TimeOrderedIds(now, new SplittableRandom(1));
        return new Calls(log, catalogue, store, System::nanoTime, now, ids);
    }

    @Override
    public Simulations simulations() {
        return new Simulations(log, catalogue, new MemoryPeople(), store, now, new SplittableRandom(2));
    }

    @Override
    public RunOutbox outbox(@Nullable Path share) {
        throw new UnsupportedOperationException("exporting is tried with real files");
    }

    @Override
    public EraseForOthers eraseForOthers(@Nullable Path share) {
        throw new UnsupportedOperationException("erasing is tried with real files");
    }

    @Override
    public void close() {
        store.shutdownNow();
        onClose.run();
    }
}
