package se.medlyss.application.compilation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;
import se.medlyss.people.Approvals;

/// Follows each writer's records from number to number, so that a lost or deleted one shows.
final class Chains {

    private static final int WRITER_IN_NAME = 8;

    /// Computers set their clocks now and then; less than this is no finding.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<Finding> findings = new ArrayList<>();

    private Chains() {}

    /// What a writer's number stands for; there may be several.
    ///
    /// @param record null for what an erasure removed
    private record Link(
            long sequence, String hash, @Nullable RecordFacts record) {}

    /// @param erasures  those that count: what they removed leaves no gap
    /// @param approvals whose numbers a writer may remove beside its own
    static List<Finding> findings(
            Collection<RecordFacts> records, Collection<RecordFacts> erasures, Approvals approvals) {
        Map<String, List<Link>> chains = new HashMap<>();
        for (RecordFacts record : records) {
            add(chains, record.writer(), new Link(record.sequence(), record.hash(), record));
        }
        for (RecordFacts erasure : erasures) {
            for (Erased erased : erasure.erases()) {
                if (approvals.mayActFor(erasure.writer(), erased.writer())) {
                    add(chains, erased.writer(), new Link(erased.sequence(), erased.hash(), null));
                }
            }
        }
        // No writer's chain depends on another one.
        List<Finding> findings = new ArrayList<>(chains.entrySet().parallelStream()
                .flatMap(chain -> followed(chain.getKey(), chain.getValue()).stream())
                .toList());
        Chains all = new Chains();
        all.clashes(new TreeSet<>(chains.keySet()));
        findings.addAll(all.findings);
        return findings;
    }

    private static List<Finding> followed(String writer, List<Link> chain) {
        Chains one = new Chains();
        one.follow(writer, chain);
        return one.findings;
    }

    private static void add(Map<String, List<Link>> chains, String writer, Link link) {
        chains.computeIfAbsent(writer, _ -> new ArrayList<>()).add(link);
    }

    private void follow(String writer, List<Link> chain) {
        chain.sort(Comparator.comparingLong(Link::sequence));
        long expected = 1;
        List<Link> before = List.of();
        for (int from = 0; from < chain.size(); from += before.size()) {
            long sequence = chain.get(from).sequence();
            if (sequence > expected) {
                find(Finding.Kind.CHAIN_GAP, writer, expected, sequence - 1, "");
                before = List.of();
            }
            List<Link> same = same(chain, from);
            compare(before, same);
            before = same;
            expected = sequence + 1;
        }
    }

    /// All that have the same number as the one there.
    private static List<Link> same(List<Link> chain, int from) {
        int to = from + 1;
        while (to < chain.size() && chain.get(to).sequence() == chain.get(from).sequence()) {
            to++;
        }
        return chain.subList(from, to);
    }

    private void compare(List<Link> before, List<Link> same) {
        Instant earlier = Instant.MIN;
        for (Link link : before) {
            RecordFacts record = link.record();
            if (record != null
                    && (earlier.equals(Instant.MIN) || record.writtenAt().isBefore(earlier))) {
                earlier = record.writtenAt();
            }
        }
        boolean second = false;
        for (Link link : same) {
            RecordFacts record = link.record();
            if (record != null) {
                if (second) {
                    find(Finding.Kind.WRITER_CLASH, record, record.hash());
                }
                second = true;
                compare(before, earlier, record);
            }
        }
    }

    private void compare(List<Link> before, Instant earlier, RecordFacts record) {
        String previous = record.previous();
        if (!before.isEmpty() && previous != null && !has(before, previous)) {
            find(Finding.Kind.CHAIN_GAP, record, previous);
        }
        Instant started = record.startedAt();
        Instant latest = record.writtenAt().plus(TOLERANCE);
        if (latest.isBefore(earlier) || started != null && latest.isBefore(started)) {
            find(Finding.Kind.CLOCK, record, "");
        }
    }

    private static boolean has(List<Link> links, String hash) {
        for (Link link : links) {
            if (link.hash().equals(hash)) {
                return true;
            }
        }
        return false;
    }

    private void clashes(Set<String> writers) {
        Map<String, String> folders = new HashMap<>();
        for (String writer : writers) {
            String other = folders.putIfAbsent(writer.substring(0, WRITER_IN_NAME), writer);
            if (other != null) {
                find(Finding.Kind.WRITER_CLASH, writer, 0, 0, other);
            }
        }
    }

    private void find(Finding.Kind kind, RecordFacts record, String detail) {
        findings.add(
                new Finding(kind, record.writer(), record.evaluation(), record.sequence(), record.sequence(), detail));
    }

    private void find(Finding.Kind kind, String writer, long first, long last, String detail) {
        findings.add(new Finding(kind, writer, null, first, last, detail));
    }
}
