package se.medlyss.application.compilation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Evaluation;
import se.medlyss.application.RecordReading;
import se.medlyss.application.Sha256;
import se.medlyss.application.compilation.Finding.Kind;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.LatestCompilation.Delivery;
import se.medlyss.application.insight.LatestCompilation.Reader;
import se.medlyss.application.insight.LatestCompilation.Writer;
import se.medlyss.application.insight.LatestCompilationException;
import se.medlyss.application.insight.LatestCompilationException.Reason;
import se.medlyss.people.Signing;

/// Hands the latest compilation to the insights.
public final class CompiledInsights implements LatestCompilation {

    /// A writer that skips a million numbers is a finding, and no reason to list them all.
    private static final int MOST_MISSING = 1_000;

    /// The place of what is wrong in an erasure.
    public static final String ERASES = "erases";

    private final Compilation compilation;
    private final Supplier<Optional<Compilation.Request>> request;
    private final CompilationWatch watch;

    /// @param request what is compiled; empty while no folder is chosen
    /// @param watch   does not wait for ever: what was compiled mostly lies in the shared folder too
    public CompiledInsights(
            Compilation compilation, Supplier<Optional<Compilation.Request>> request, CompilationWatch watch) {
        this.compilation = compilation;
        this.request = request;
        this.watch = watch;
    }

    @Override
    public String identity(BooleanSupplier cancelled) throws LatestCompilationException {
        return ofLatest((latest, _) -> identity(latest), cancelled);
    }

    @Override
    public Delivery read(Reader reader, BooleanSupplier cancelled) throws LatestCompilationException {
        return ofLatest((latest, progress) -> delivery(latest, reader, progress), cancelled);
    }

    /// Where the latest compilation lies, with its reports. Not for ever: it may lie in the shared folder.
    ///
    /// @throws LatestCompilationException when there is none, or it cannot be read
    public Path folder() throws LatestCompilationException {
        return ofLatest((latest, _) -> latest.out(), () -> false);
    }

    /// Looks at the latest compilation.
    private interface Look<T> {
        T at(Compiled latest, Compilation.Progress progress) throws CompilationException;
    }

    private <T> T ofLatest(Look<T> look, BooleanSupplier cancelled) throws LatestCompilationException {
        Compilation.Request asked = request.get().orElseThrow(() -> failed(Reason.NO_FOLDER, null));
        try {
            return watch.run(asked.share().toString(), new Asked(cancelled), progress -> {
                        Optional<Compiled> latest = compilation.latest(asked);
                        return latest.isEmpty() ? Optional.<T>empty() : Optional.of(look.at(latest.get(), progress));
                    })
                    .orElseThrow(() -> failed(Reason.NOT_COMPILED, null));
        } catch (CompilationException cannot) {
            throw failed(
                    switch (cannot.reason()) {
                        case NO_ANSWER, NO_SHARE -> Reason.NO_ANSWER;
                        default -> Reason.UNREADABLE;
                    },
                    cannot);
        }
    }

    /// When it was made, and all that was found.
    private static String identity(Compiled latest) {
        return Sha256.hex(Stream.of(
                        latest.at(),
                        latest.evaluations().size(),
                        latest.balance(),
                        latest.quarantined(),
                        latest.retried(),
                        latest.passedOver(),
                        latest.findings(),
                        latest.writers(),
                        latest.roster(),
                        latest.keys())
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }

    /// Whoever reads has nothing to show on the way.
    private record Asked(BooleanSupplier stopped) implements Compilation.Progress {
        @Override
        public void at(Compilation.Step step, long done, long total) {
            // Only that it goes on matters, which the watch notices.
        }

        @Override
        public boolean cancelled() {
            return stopped.getAsBoolean();
        }
    }

    private static Delivery delivery(Compiled latest, Reader reader, Compilation.Progress progress)
            throws CompilationException {
        Handing handing = new Handing(reader, progress, latest.roster().signing(), new HashMap<>());
        handOver(latest, handing);
        return new Delivery(
                identity(latest),
                latest.at(),
                latest.roster(),
                writers(latest, handing.counting()),
                quarantined(latest),
                Remarks.claims(latest.findings()),
                Remarks.of(latest.findings()),
                latest.retried().stream().map(late -> late.seen().path()).toList(),
                latest.passedOver(),
                latest.keys());
    }

    private static void handOver(Compiled latest, Handing handing) throws CompilationException {
        try {
            latest.evaluations().each(handing);
        } catch (CompilationException stopped) {
            if (stopped.reason() != CompilationException.Reason.CANCELLED) {
                throw stopped;
            }
        }
    }

    /// @param counting what counts, by writer
    private record Handing(
            Reader reader, Compilation.Progress progress, Signing signing, Map<String, CountingOfWriter> counting)
            implements CompiledSet.Sink {
        @Override
        public void take(Evaluation evaluation) throws CompilationException {
            stopWhenCancelled();
            counting.computeIfAbsent(evaluation.head().writer(), _ -> new CountingOfWriter())
                    .add(evaluation, signing);
            reader.counted(evaluation);
        }

        @Override
        public void superseded(Evaluation earlier) throws CompilationException {
            stopWhenCancelled();
            reader.superseded(earlier);
        }

        private void stopWhenCancelled() throws CompilationException {
            progress.alive();
            if (progress.cancelled()) {
                throw new CompilationException(CompilationException.Reason.CANCELLED, "", null);
            }
        }
    }

    private static List<Writer> writers(Compiled compiled, Map<String, CountingOfWriter> counting) {
        return compiled.writers().stream()
                .map(writer -> writer(compiled, writer, counting.getOrDefault(writer.writer(), new CountingOfWriter())))
                .toList();
    }

    private static Writer writer(Compiled compiled, WriterState writer, CountingOfWriter counting) {
        return new Writer(
                writer.writer(),
                (int) writer.received().stream()
                        .mapToLong(range -> range.last() - range.first() + 1)
                        .sum(),
                writer.lastWritten(),
                missing(compiled, writer),
                counting.coaches(),
                counting.records());
    }

    private static List<Long> missing(Compiled compiled, WriterState writer) {
        List<Long> missing = new ArrayList<>();
        for (Finding finding : compiled.findings()) {
            boolean gap = finding.kind() == Kind.CHAIN_GAP && finding.detail().isEmpty();
            if (gap && finding.writer().equals(writer.writer())) {
                for (long number = finding.first();
                        number <= finding.last() && missing.size() < MOST_MISSING;
                        number++) {
                    missing.add(number);
                }
            }
        }
        return missing;
    }

    private static List<Quarantined> quarantined(Compiled compiled) {
        return compiled.quarantined().stream()
                .map(refused -> new Quarantined(
                        refused.path(),
                        refused.reason(),
                        refused.reason() == RecordReading.Reason.UNKNOWN_WRITER
                                ? refused.detail()
                                : (refused.place() + " " + refused.detail()).strip(),
                        refused.place().equals(ERASES)))
                .toList();
    }

    private static LatestCompilationException failed(Reason reason, @Nullable Throwable cause) {
        return new LatestCompilationException(reason, "", cause);
    }
}
