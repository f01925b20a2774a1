package se.medlyss.compile;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.compilation.Approvals;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.Resolution;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.compile.IndexedRecords.Place;

/// Everything in the index, weighed.
///
/// @param places      where each valid record is, each content once
/// @param quarantined sorted
/// @param retried     sorted
record Weighed(
        Collection<Place> places,
        Resolution resolution,
        Balance balance,
        List<Quarantined> quarantined,
        List<Quarantined> retried) {

    /// What seems to be on its way for longer never comes.
    private static final Duration LONGEST_WAY = Duration.ofHours(24);

    static Weighed of(IndexedRecords records, Approvals approvals, Instant now) throws SQLException {
        Map<String, Place> distinct = new HashMap<>();
        List<Place> all = records.all();
        for (Place place : all) {
            distinct.merge(place.facts().hash(), place, Weighed::fuller);
        }
        List<Quarantined> quarantined = new ArrayList<>();
        List<Quarantined> retried = new ArrayList<>();
        for (IndexedRecords.Refused refused : records.refused()) {
            (onItsWay(refused, now) ? retried : quarantined).add(quarantined(refused));
        }
        quarantined.sort(null);
        retried.sort(null);
        Resolution resolution =
                Resolution.of(distinct.values().stream().map(Place::facts).toList(), approvals);
        Balance balance = balance(resolution.counts(), all.size(), distinct.size(), quarantined, retried);
        return new Weighed(distinct.values(), resolution, balance, quarantined, retried);
    }

    /// The hash leaves the signature out, so two copies may differ in it.
    private static Place fuller(Place one, Place other) {
        return one.facts().signature().compareTo(other.facts().signature()) >= 0 ? one : other;
    }

    private static boolean onItsWay(IndexedRecords.Refused refused, Instant now) {
        String since = refused.unfinishedSince();
        return refused.refusal().unfinished()
                && since != null
                && now.isBefore(Instant.parse(since).plus(LONGEST_WAY));
    }

    private static Quarantined quarantined(IndexedRecords.Refused refused) {
        var found = refused.refusal();
        return new Quarantined(refused.file(), found.line(), found.reason(), found.place(), found.detail());
    }

    private static Balance balance(
            Map<Fate, Long> counts, int all, int distinct, List<Quarantined> quarantined, List<Quarantined> retried) {
        return new Balance(
                (long) all + quarantined.size() + retried.size(),
                counts.getOrDefault(Fate.ACCEPTED, 0L),
                all - distinct,
                counts.getOrDefault(Fate.SUPERSEDED, 0L),
                counts.getOrDefault(Fate.WITHDRAWN, 0L),
                counts.getOrDefault(Fate.ERASED, 0L),
                counts.getOrDefault(Fate.CONFLICT, 0L),
                counts.getOrDefault(Fate.CONTROL, 0L),
                quarantined.size(),
                retried.size());
    }

    /// What arrived from each writer, by name.
    List<WriterState> writers() {
        Map<String, TreeSet<Long>> numbers = new TreeMap<>();
        Map<String, Instant> latest = new HashMap<>();
        for (Place place : places) {
            RecordFacts facts = place.facts();
            numbers.computeIfAbsent(facts.writer(), _ -> new TreeSet<>()).add(facts.sequence());
            latest.merge(facts.writer(), facts.writtenAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        List<WriterState> writers = new ArrayList<>();
        numbers.forEach((writer, read) ->
                writers.add(new WriterState(writer, ranges(read), latest.getOrDefault(writer, Instant.EPOCH))));
        return writers;
    }

    private static List<Range> ranges(TreeSet<Long> numbers) {
        List<Range> ranges = new ArrayList<>();
        for (long number : numbers) {
            if (!ranges.isEmpty() && ranges.getLast().last() == number - 1) {
                ranges.add(new Range(ranges.removeLast().first(), number));
            } else {
                ranges.add(new Range(number, number));
            }
        }
        return ranges;
    }
}
