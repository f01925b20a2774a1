package se.medlyss.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.CompiledSet;
import se.medlyss.application.compilation.RecordScreening;
import se.medlyss.compile.LastRun.WrittenPart;

/// The evaluations that count, read from the parts.
final class PartSet implements CompiledSet {

    private final Path out;
    private final List<WrittenPart> parts;
    private final Set<String> uncounted;
    private final Set<String> superseded;
    private final RecordScreening screening;
    private final ExecutorService workers;

    /// @param parts     by month
    /// @param uncounted  hashes of what is in them and does not count
    /// @param superseded those of them that are earlier revisions of what does
    /// @param workers    read while what was read before is looked at
    PartSet(
            Path out,
            List<WrittenPart> parts,
            Collection<String> uncounted,
            Collection<String> superseded,
            RecordScreening screening,
            ExecutorService workers) {
        this.out = out;
        this.parts = List.copyOf(parts);
        this.uncounted = new HashSet<>(uncounted);
        this.superseded = new HashSet<>(superseded);
        this.screening = screening;
        this.workers = workers;
    }

    @Override
    public long size() {
        return parts.stream().mapToLong(WrittenPart::accepted).sum();
    }

    @Override
    public CompiledSet since(YearMonth month) {
        List<WrittenPart> later = parts.stream()
                .filter(part -> !YearMonth.parse(part.month()).isBefore(month))
                .toList();
        return new PartSet(out, later, uncounted, superseded, screening, workers);
    }

    @Override
    public void each(Sink sink) throws CompilationException {
        for (WrittenPart part : parts) {
            each(out.resolve(part.path()), sink);
        }
    }

    private void each(Path part, Sink sink) throws CompilationException {
        try (PartRecords records = new PartRecords(part, screening, workers)) {
            for (var some = records.next(); !some.isEmpty(); some = records.next()) {
                for (ExportedRecord record : some) {
                    if (record instanceof ExportedRecord.Evaluation evaluation) {
                        show(evaluation, sink);
                    }
                }
            }
        } catch (IOException changed) {
            throw new CompilationException(CompilationException.Reason.PART_CHANGED, part.toString(), changed);
        }
    }

    private void show(ExportedRecord.Evaluation evaluation, Sink sink) throws CompilationException {
        String hash = evaluation.head().hash();
        if (!uncounted.contains(hash)) {
            sink.take(evaluation);
        } else if (superseded.contains(hash)) {
            sink.superseded(evaluation);
        }
    }
}
