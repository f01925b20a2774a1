package se.medlyss.compile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.medlyss.application.ShareFolder.Range;
import se.medlyss.application.compilation.Awaited;
import se.medlyss.application.compilation.Balance;
import se.medlyss.application.compilation.Fate;
import se.medlyss.application.compilation.Quarantined;
import se.medlyss.application.compilation.RecordFacts;
import se.medlyss.application.compilation.Resolution;
import se.medlyss.application.compilation.WriterState;
import se.medlyss.compile.IndexedRecords.Place;
import se.medlyss.people.Approvals;

/// Everything that was read, weighed.
///
/// @param places      where each valid record is, each content once, sorted
/// @param quarantined sorted
/// @param retried     sorted
record Weighed(
        List<Place> places,
        Resolution resolution,
        Balance balance,
        List<Quarantined> quarantined,
        List<Awaited> retried) {

    /// What seems to be on its way for longer, from when this computer saw it first, never comes.
    private static final Duration LONGEST_WAY = Duration.ofHours(24);

    static Weighed of(Recognised recognised, List<IndexedRecords.Refused> refusals, Approvals approvals, Instant now) {
        List<Place> distinct = distinct(recognised);
        List<Quarantined> quarantined = new ArrayList<>(recognised.refused());
        List<Awaited> retried = new ArrayList<>();
        for (IndexedRecords.Refused refused : refusals) {
            awaited(refused)
                    .filter(awaited -> now.isBefore(awaited.until()))
                    .ifPresentOrElse(retried::add, () -> quarantined.add(quarantined(refused)));
        }
        quarantined.sort(null);
        retried.sort(null);
        Resolution resolution =
                Resolution.ofSorted(distinct.stream().map(Place::facts).toList(), approvals);
        Balance balance =
                balance(resolution.counts(), recognised.places().size(), distinct.size(), quarantined, retried);
        return new Weighed(distinct, resolution, balance, quarantined, retried);
    }

    /// Each content once, sorted.
    private static List<Place> distinct(Recognised recognised) {
        Keyed[] sorted = recognised.places().stream().map(Keyed::of).toArray(Keyed[]::new);
        // Those who read are idle by now.
        Arrays.parallelSort(sorted, Keyed::compare);
        List<Place> distinct = new ArrayList<>(sorted.length);
        Keyed last = null;
        for (Keyed keyed : sorted) {
            Place place = keyed.place();
            if (last != null && Keyed.compare(last, keyed) == 0) {
                distinct.add(better(distinct.removeLast(), place, recognised));
            } else {
                distinct.add(place);
            }
            last = keyed;
        }
        return distinct;
    }

    /// A place as it is sorted. What mostly decides stands here, so that sorting need not fetch each record's facts and
    /// their evaluation from wherever they are in memory.
    ///
    /// @param key how the evaluation begins
    private record Keyed(long key, Place place) {

        static Keyed of(Place place) {
            return new Keyed(place.facts().evaluation().getMostSignificantBits(), place);
        }

        /// As [RecordFacts#ORDER] does.
        static int compare(Keyed one, Keyed other) {
            int order = Long.compareUnsigned(one.key, other.key);
            return order == 0 ? RecordFacts.ORDER.compare(one.place.facts(), other.place.facts()) : order;
        }
    }

    /// The hash leaves the signature out, so two copies may differ in it.
    private static Place better(Place one, Place other, Recognised recognised) {
        return recognised.vouching().better(one.facts(), other.facts()) == one.facts() ? one : other;
    }

    private static Optional<Awaited> awaited(IndexedRecords.Refused refused) {
        return Optional.ofNullable(refused.unfinishedSince())
                .filter(_ -> refused.refusal().unfinished())
                .map(since ->
                        new Awaited(quarantined(refused), Instant.parse(since).plus(LONGEST_WAY)));
    }

    private static Quarantined quarantined(IndexedRecords.Refused refused) {
        var found = refused.refusal();
        return new Quarantined(refused.file(), found.line(), found.reason(), found.place(), found.detail());
    }

    private static Balance balance(
            Map<Fate, Long> counts, int all, int distinct, List<Quarantined> quarantined, List<Awaited> retried) {
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
        Map<String, List<RecordFacts>> written = new HashMap<>();
        for (Place place : places) {
            written.computeIfAbsent(place.facts().writer(), _ -> new ArrayList<>())
                    .add(place.facts());
        }
        List<WriterState> writers = new ArrayList<>();
        new TreeMap<>(written)
                .forEach((writer, records) -> writers.add(new WriterState(writer, ranges(records), latest(records))));
        return writers;
    }

    private static Instant latest(List<RecordFacts> records) {
        Instant latest = records.getFirst().writtenAt();
        for (RecordFacts facts : records) {
            latest = facts.writtenAt().isAfter(latest) ? facts.writtenAt() : latest;
        }
        return latest;
    }

    private static List<Range> ranges(List<RecordFacts> records) {
        long[] numbers = records.stream()
                .mapToLong(RecordFacts::sequence)
                .sorted()
                .distinct()
                .toArray();
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= numbers.length; to++) {
            if (to == numbers.length || numbers[to] != numbers[to - 1] + 1) {
                ranges.add(new Range(numbers[from], numbers[to - 1]));
                from = to;
            }
        }
        return ranges;
    }
}
