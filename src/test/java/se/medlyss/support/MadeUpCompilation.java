package se.medlyss.support;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.RecordReading;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.CompilationException;
import se.medlyss.application.compilation.Compiled;
import se.medlyss.application.compilation.CompiledSet;
import se.medlyss.application.compilation.Finding;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.WriterState;

/// Compilations of made-up records, with a missing number and a refused file.
public final class MadeUpCompilation {

    private MadeUpCompilation() {}

    /// A compilation of so many records over about a year.
    public static Compiled of(int size, Path out) {
        MadeUpRecords records = new MadeUpRecords();
        return of(size, out, at -> records.record(at, size));
    }

    /// A compilation of these records.
    public static Compiled of(int size, Path out, IntFunction<ExportedRecord.Evaluation> records) {
        List<WriterState> writers = IntStream.range(0, MadeUpRecords.WRITERS)
                .mapToObj(at -> new WriterState(
                        MadeUpRecords.writer(at),
                        at == 1
                                ? List.of(new Range(1, 16), new Range(18, 40))
                                : List.of(new Range(1, 1 + size / MadeUpRecords.WRITERS)),
                        Instant.parse("2026-11-20T15:00:00Z")))
                .toList();
        var refused = new Quarantined(
                "evaluations/month=2026-11/writer=ab12cd34/x.json", 0, RecordReading.Reason.HASH, "", "");
        var finding = new Finding(Finding.Kind.CHAIN_GAP, MadeUpRecords.writer(1), null, 17, 17, "");
        return new Compiled(
                out,
                out,
                Compiled.Outcome.COMPILED,
                Instant.parse("2026-11-21T06:00:00Z"),
                new Balance(size + 3L, size, 1, 1, 0, 0, 0, 0, 1, 0),
                List.of(refused),
                List.of(),
                List.of(),
                List.of(finding),
                writers,
                se.medlyss.people.Roster.EMPTY,
                List.of(),
                List.of(),
                Optional.empty(),
                new Records(size, records));
    }

    /// The same, of which other files were refused.
    public static Compiled refusing(Compiled some, List<Quarantined> refused) {
        return new Compiled(
                some.share(),
                some.out(),
                some.outcome(),
                some.at(),
                some.balance(),
                refused,
                some.retried(),
                some.passedOver(),
                some.findings(),
                some.writers(),
                some.roster(),
                some.keys(),
                some.written(),
                some.since(),
                some.evaluations());
    }

    /// The same, for which calls from that month on were asked: all of them are.
    public static Compiled since(Compiled some, YearMonth month) {
        return new Compiled(
                some.share(),
                some.out(),
                some.outcome(),
                some.at(),
                some.balance(),
                some.quarantined(),
                some.retried(),
                some.passedOver(),
                some.findings(),
                some.writers(),
                some.roster(),
                some.keys(),
                some.written(),
                Optional.of(month),
                some.evaluations());
    }

    private record Records(int count, IntFunction<ExportedRecord.Evaluation> records) implements CompiledSet {
        @Override
        public long size() {
            return count;
        }

        @Override
        public void each(Sink sink) throws CompilationException {
            for (int at = 0; at < count; at++) {
                sink.take(records.apply(at));
            }
        }

        @Override
        public CompiledSet since(YearMonth month) {
            throw new UnsupportedOperationException();
        }
    }
}
