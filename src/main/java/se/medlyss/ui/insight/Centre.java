package se.medlyss.ui.insight;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.compilation.Compilation.Request;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompileShare;
import se.medlyss.application.insight.Collector;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.texts.Texts;
import se.medlyss.ui.base.Background;

/// The whole organisation's evaluations: reads the latest compilation, and compiles anew. Both can be stopped.
public final class Centre {

    /// Fewer are read before anybody can press Cancel.
    private static final int TOLD_EACH = 500;

    private final LatestCompilation latest;
    private final CompileShare compile;
    private final Supplier<Optional<Path>> folder;
    private final Background worker;
    private AtomicBoolean stopped = new AtomicBoolean();

    /// Compiling was asked for, and is neither done nor stopped for good.
    private boolean unfinished;

    /// What was read last: as long as it is of the latest compilation, and there is memory for it, it need not be read
    /// again.
    private volatile SoftReference<Facts> kept = new SoftReference<>(null);

    /// Who hears what comes of it, on the screen.
    interface Listener {
        void at(InsightsState.Reading reading);

        void read(Facts facts);

        void failed(InsightsState.Trouble trouble);
    }

    /// @param folder the shared folder; empty while none is chosen
    /// @param worker of its own, since compiling may take minutes
    public Centre(LatestCompilation latest, CompileShare compile, Supplier<Optional<Path>> folder, Background worker) {
        this.latest = latest;
        this.compile = compile;
        this.folder = folder;
        this.worker = worker;
    }

    /// The request that compiles everything of a folder to where it usually goes.
    public static Request everything(Path share) {
        return new Request(share, Optional.empty(), List.of(), Optional.empty());
    }

    /// Whether there is a folder to compile.
    boolean offered() {
        return folder.get().isPresent();
    }

    /// Stops what runs; nothing more is heard of it but that it stopped.
    void stop() {
        unfinished = false;
        stopped.set(true);
    }

    /// Stops what runs for a while: compiling goes on with the next reading. Meanwhile a call may be listened to, and
    /// nothing takes its computer's time.
    void pause() {
        stopped.set(true);
    }

    /// Reads the latest compilation, unless that was read already. Where compiling was paused, it goes on first.
    void read(Listener listener) {
        if (unfinished) {
            compile(listener);
            return;
        }
        AtomicBoolean mine = begin();
        worker.run(
                () -> facts(mine, listener),
                read -> tell(mine, read, listener),
                failure -> fail(mine, failure, listener));
    }

    /// Compiles, and reads what came of it.
    void compile(Listener listener) {
        AtomicBoolean mine = begin();
        unfinished = true;
        Path share = folder.get().orElseThrow();
        worker.run(
                () -> {
                    compile.run(everything(share), new Watched(listener, mine));
                    return facts(mine, listener);
                },
                read -> {
                    finish(mine);
                    tell(mine, read, listener);
                },
                failure -> {
                    finish(mine);
                    fail(mine, failure, listener);
                });
    }

    private void finish(AtomicBoolean mine) {
        unfinished &= mine.get();
    }

    private AtomicBoolean begin() {
        stopped.set(true);
        stopped = new AtomicBoolean();
        return stopped;
    }

    private Facts facts(AtomicBoolean mine, Listener listener) throws LatestCompilationException {
        Facts before = kept.get();
        if (before != null
                && Objects.requireNonNull(before.delivery()).identity().equals(latest.identity(mine::get))) {
            return before;
        }
        Collector collector = new Collector();
        Delivery delivery = latest.read(new Counted(collector, listener, mine), mine::get);
        Facts facts = new Facts(collector.facts(), Facts.Origin.CENTRE, 0, delivery.roster(), delivery);
        if (!mine.get()) {
            kept = new SoftReference<>(facts);
        }
        return facts;
    }

    private static void tell(AtomicBoolean mine, Facts read, Listener listener) {
        if (!mine.get()) {
            listener.read(read);
        }
    }

    private static void fail(AtomicBoolean mine, Exception failure, Listener listener) {
        if (failure instanceof RejectedExecutionException) {
            // The app is closing: nobody waits for the answer any more.
            return;
        }
        InsightsState.Trouble trouble = switch (failure) {
            case CompilationException known ->
                new InsightsState.Trouble(Texts.key("compile.problem.", known.reason()), known.place());
            case LatestCompilationException known ->
                new InsightsState.Trouble(Texts.key("insights.centre.", known.reason()), "");
            default -> InsightsState.Trouble.FAULT;
        };
        if (!mine.get()) {
            listener.failed(trouble);
        }
        if (trouble.again()) {
            throw new IllegalStateException(failure);
        }
    }

    /// Tells now and then how many evaluations were read: those of a large organisation take seconds.
    private final class Counted implements LatestCompilation.Reader {
        private final Collector collector;
        private final Listener listener;
        private final AtomicBoolean mine;
        private int read;

        Counted(Collector collector, Listener listener, AtomicBoolean mine) {
            this.collector = collector;
            this.listener = listener;
            this.mine = mine;
        }

        @Override
        public void counted(ExportedRecord.Evaluation record) {
            collector.counted(record);
            read++;
            if (read % TOLD_EACH == 0) {
                var now = new InsightsState.Reading(read, 0, Compilation.Step.READING);
                worker.onScreen(() -> {
                    if (!mine.get()) {
                        listener.at(now);
                    }
                });
            }
        }

        @Override
        public void superseded(ExportedRecord.Evaluation record) {
            collector.superseded(record);
        }
    }

    /// Tells of each percent, not of each record.
    private final class Watched implements Compilation.Progress {
        private final Listener listener;
        private final AtomicBoolean mine;
        private Compilation.Step step = Compilation.Step.LISTING;
        private long told = -1;

        Watched(Listener listener, AtomicBoolean mine) {
            this.listener = listener;
            this.mine = mine;
        }

        @Override
        public synchronized void at(Compilation.Step now, long done, long total) {
            long part = total == 0 ? 0 : 100 * done / total;
            if (now != step || part != told) {
                step = now;
                told = part;
                worker.onScreen(() -> {
                    if (!mine.get()) {
                        listener.at(new InsightsState.Reading((int) done, (int) total, now));
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return mine.get();
        }
    }
}
