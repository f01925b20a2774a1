package se.medlyss.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.medlyss.application.compilation.Fate;
import se.medlyss.support.RecordForge;
import se.medlyss.support.RecordForge.Forged;

/// A set of records that a few writers may have made in some weeks, with everything that can go wrong among them, and
/// what has to become of each by the rules, worked out the plain way.
final class RandomShare {

    private final SplittableRandom random;
    private final List<RecordForge> writers = new ArrayList<>();
    private final Map<UUID, RecordForge> owners = new HashMap<>();
    private final Map<UUID, Integer> months = new HashMap<>();
    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    final List<Forged> records = new ArrayList<>();
    final RandomSigning signing;

    RandomShare(long seed) {
        random = new SplittableRandom(seed);
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            writers.add(new RecordForge("%08x".formatted(random.nextInt()).repeat(4)));
        }
        signing = new RandomSigning(random.split(), writers);
        int steps = 1 + random.nextInt(22);
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    private void step() {
        signing.step();
        int what = random.nextInt(100);
        if (ids.isEmpty() || what < 45) {
            begin();
        } else if (what < 65) {
            revise(owners.get(any()), 1);
        } else if (what < 73) {
            withdraw();
        } else if (what < 80) {
            erase();
        } else if (what < 87) {
            revise(owners.get(any()), 0);
        } else if (what < 94) {
            revise(writers.get(random.nextInt(writers.size())), 1);
        } else {
            writers.get(random.nextInt(writers.size())).skip();
        }
    }

    private UUID chosen = new UUID(0, 0);

    private UUID any() {
        chosen = ids.get(random.nextInt(ids.size()));
        return chosen;
    }

    private void begin() {
        UUID id = new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
        RecordForge owner = writers.get(random.nextInt(writers.size()));
        ids.add(id);
        owners.put(id, owner);
        months.put(id, 9 + random.nextInt(3));
        revisions.put(id, 1);
        records.add(owner.evaluation(id, 1, months.get(id), note()));
    }

    /// @param step 0 makes the same revision once more
    private void revise(RecordForge writer, int step) {
        UUID id = writer == owners.get(chosen) ? chosen : any();
        int revision = revisions.merge(id, step, Integer::sum);
        records.add(writer.evaluation(id, revision, months.get(id), note()));
    }

    private void withdraw() {
        UUID id = any();
        records.add(owners.get(id).withdrawal(id, revisions.merge(id, 1, Integer::sum), months.get(id)));
    }

    private void erase() {
        UUID id = any();
        List<Forged> removed = records.stream()
                .filter(record -> record.evaluation().equals(id))
                .toList();
        records.add(owners.get(id).erasure(id, revisions.merge(id, 1, Integer::sum), months.get(id), removed));
    }

    private String note() {
        return "note " + random.nextInt(1_000_000_000);
    }

    /// Those whose signatures are as the centre wants them.
    List<Forged> known() {
        return signing.known(records);
    }

    /// Whether the monthly parts tell as much as the records: what vouches for a record may be no longer there.
    boolean partsSuffice() {
        Map<String, Fate> fates = expected();
        Set<UUID> erased = known().stream()
                .filter(record -> record.kind().equals("erasure"))
                .map(Forged::evaluation)
                .collect(Collectors.toSet());
        List<Forged> left = known().stream()
                .filter(record -> fates.get(record.hash()) != Fate.ERASED)
                .filter(record -> !record.kind().equals("withdrawal") || !erased.contains(record.evaluation()))
                .toList();
        return signing.known(left).size() == left.size();
    }

    /// What becomes of each known record by the rules, by its hash.
    Map<String, Fate> expected() {
        Map<String, Fate> fates = new HashMap<>();
        Map<UUID, List<Forged>> groups = new TreeMap<>();
        known().forEach(record -> groups.computeIfAbsent(record.evaluation(), _ -> new ArrayList<>())
                .add(record));
        groups.values().forEach(group -> expect(group, fates));
        return fates;
    }

    private static void expect(List<Forged> group, Map<String, Fate> fates) {
        // Nobody comes to own an evaluation by withdrawing or erasing it.
        List<Forged> evaluations = group.stream()
                .filter(record -> record.kind().equals("evaluation"))
                .toList();
        List<Forged> candidates = evaluations.isEmpty() ? group : evaluations;
        int lowest = candidates.stream().mapToInt(Forged::revision).min().orElseThrow();
        String owner = candidates.stream()
                .filter(record -> record.revision() == lowest)
                .max(Comparator.comparing(Forged::hash))
                .orElseThrow()
                .writer();
        boolean erased = group.stream()
                .anyMatch(record ->
                        record.kind().equals("erasure") && record.writer().equals(owner));
        Map<Integer, Forged> standing = new TreeMap<>();
        for (Forged record : group) {
            if (record.writer().equals(owner)) {
                standing.merge(
                        record.revision(),
                        record,
                        (one, other) -> one.hash().compareTo(other.hash()) > 0 ? one : other);
            }
        }
        Set<Forged> still = new HashSet<>(standing.values());
        Forged top = standing.values().stream().reduce((_, later) -> later).orElseThrow();
        Forged topEvaluation = standing.values().stream()
                .filter(record -> record.kind().equals("evaluation"))
                .reduce((_, later) -> later)
                .orElse(top);
        for (Forged record : group) {
            Fate fate = !record.kind().equals("evaluation")
                    ? Fate.CONTROL
                    : erased
                            ? Fate.ERASED
                            : !still.contains(record)
                                    ? Fate.CONFLICT
                                    : record != topEvaluation
                                            ? Fate.SUPERSEDED
                                            : record == top ? Fate.ACCEPTED : Fate.WITHDRAWN;
            fates.put(record.hash(), fate);
        }
    }

    Map<Fate, Long> expectedCounts() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        expected().values().forEach(fate -> counts.merge(fate, 1L, Long::sum));
        return counts;
    }
}
