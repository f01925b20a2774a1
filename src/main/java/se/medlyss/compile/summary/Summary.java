package se.medlyss.compile.summary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.output.OrganisationFigures;
import se.medlyss.application.output.WriterCoverage;

/// The members of `summary.json`, in their order. Null members are left out.
///
/// @param compilation the same for the same output of the same version of the app
/// @param since       the month of the first calls that count; null for all
/// @param asOf        when the latest record was written that was read
/// @param quarantined how many were refused, by reason
/// @param findings    how many there are, by kind
record Summary(
        String format,
        int formatVersion,
        String compilation,
        int evaluations,
        @Nullable String since,
        @Nullable Period period,
        @Nullable String asOf,
        Settled balance,
        List<Count> quarantined,
        List<Count> findings,
        List<ProcessSummary> processes,
        List<FamilySummary> stageFamilies,
        List<Writer> writers) {

    /// Days of the first and of the last call.
    record Period(String firstDay, String lastDay) {}

    /// Where every record went, without what is still on its way.
    record Settled(
            long seen,
            long accepted,
            long duplicate,
            long superseded,
            long withdrawn,
            long erased,
            long conflict,
            long control,
            long quarantined) {}

    /// How often something was found.
    record Count(String code, int times) {}

    /// What has arrived from one installation.
    record Writer(String writer, long received, long counted, String lastWritten, List<Missing> missing) {}

    /// Sequence numbers that are missing, both included.
    record Missing(long firstNumber, long lastNumber) {}

    static Summary of(OrganisationFigures figures) {
        var compiled = figures.compiled();
        return new Summary(
                "medlyss.summary",
                1,
                figures.identity(),
                figures.evaluations(),
                compiled.since().map(YearMonth::toString).orElse(null),
                figures.from()
                        .flatMap(from -> figures.to().map(to -> new Period(from.toString(), to.toString())))
                        .orElse(null),
                figures.asOf().map(Object::toString).orElse(null),
                settled(compiled.balance().settled()),
                counts(compiled.quarantined().stream().map(each -> each.reason())),
                counts(compiled.findings().stream().map(each -> each.kind())),
                figures.processes().stream().map(ProcessSummary::of).toList(),
                figures.families().stream().map(FamilySummary::of).toList(),
                figures.writers().stream().map(Summary::writer).toList());
    }

    private static Settled settled(Balance balance) {
        return new Settled(
                balance.seen(),
                balance.accepted(),
                balance.duplicate(),
                balance.superseded(),
                balance.withdrawn(),
                balance.erased(),
                balance.conflict(),
                balance.control(),
                balance.quarantined());
    }

    private static List<Count> counts(Stream<? extends Enum<?>> codes) {
        Map<String, Integer> counts = codes.collect(Collectors.toMap(Enum::name, _ -> 1, Integer::sum, TreeMap::new));
        return counts.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
    }

    private static Writer writer(WriterCoverage coverage) {
        return new Writer(
                coverage.writer(),
                coverage.received(),
                coverage.counted(),
                coverage.lastWritten().toString(),
                coverage.missing().stream()
                        .map(range -> new Missing(range.first(), range.last()))
                        .toList());
    }
}
