package se.medlyss.application.compilation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medlyss.application.TimeOrderedIds;
import se.medlyss.application.compilation.RecordFacts.Kind;

/// Whose evaluation it is: of the writer that its id names, if that one wrote anything of it, be it that it was erased.
/// An id from before they named writers is of whoever wrote the lowest revision; where several say that they did, of
/// the one that follows on none of them, wrote it first by its own clock, or else has the greater hash. Withdrawals and
/// erasures make nobody else the owner of what somebody else wrote.
///
/// @param owner  32 hex digits
/// @param lowest the revision that it began with
record Ownership(String owner, int lowest) {

    private static final Comparator<RecordFacts> FIRST =
            Comparator.comparing(RecordFacts::writtenAt).thenComparing(RecordFacts::hash, Comparator.reverseOrder());

    /// @param records all of one evaluation, sorted
    static Ownership of(List<RecordFacts> records) {
        List<RecordFacts> evaluations = records.stream()
                .filter(record -> record.kind() == Kind.EVALUATION)
                .toList();
        List<RecordFacts> candidates = evaluations.isEmpty() ? records : evaluations;
        int lowest = candidates.getFirst().revision();
        Set<String> writers = writers(records);
        if (writers.size() == 1) {
            return new Ownership(candidates.getFirst().writer(), lowest);
        }
        Optional<String> named = writers.stream()
                .filter(writer ->
                        TimeOrderedIds.names(writer, candidates.getFirst().evaluation()))
                .findFirst();
        return new Ownership(named.orElseGet(() -> first(candidates, writers(candidates))), lowest);
    }

    private static Set<String> writers(List<RecordFacts> records) {
        return records.stream().map(RecordFacts::writer).collect(Collectors.toSet());
    }

    private static String first(List<RecordFacts> candidates, Set<String> writers) {
        List<RecordFacts> lowest = candidates.stream()
                .filter(record -> record.revision() == candidates.getFirst().revision())
                .toList();
        return lowest.stream()
                .filter(record -> !follows(record, writers))
                .min(FIRST)
                .or(() -> lowest.stream().min(FIRST))
                .map(RecordFacts::writer)
                .orElseThrow();
    }

    private static boolean follows(RecordFacts record, Set<String> writers) {
        String predecessor = record.predecessor();
        return predecessor != null && writers.contains(predecessor);
    }

    /// What is found about somebody else's record: a home that goes on for another one says so, and can be approved;
    /// whoever else says that they began the evaluation claims what is another's.
    Finding.Kind of(RecordFacts others) {
        boolean begins = others.kind() == Kind.EVALUATION && others.revision() <= lowest;
        return begins && others.predecessor() == null ? Finding.Kind.CONTESTED : Finding.Kind.NOT_OWNER;
    }
}
