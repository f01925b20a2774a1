package se.medlyss.application.compilation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.ExportedRecord.Erased;

/// Follows each writer's records from number to number, so that a lost or deleted one shows.
final class Chains {

    private static final int WRITER_IN_NAME = 8;

    /// Computers set their clocks now and then; less than this is no finding.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<Finding> findings = new ArrayList<>();

    private Chains() {}

    /// What a writer's number stands for.
    ///
    /// @param hashes more than one when the number was used twice
    private record Link(Set<String> hashes, List<RecordFacts> records) {
        Link() {
            this(new HashSet<>(), new ArrayList<>(1));
        }
    }

    /// @param erasures those that count: what they removed leaves no gap
    static List<Finding> findings(Collection<RecordFacts> records, Collection<RecordFacts> erasures) {
        Map<String, TreeMap<Long, Link>> chains = new TreeMap<>();
        for (RecordFacts record : records) {
            Link link = link(chains, record.writer(), record.sequence());
            link.hashes().add(record.hash());
            link.records().add(record);
        }
        for (RecordFacts erasure : erasures) {
            for (Erased erased : erasure.erases()) {
                link(chains, erased.writer(), erased.sequence()).hashes().add(erased.hash());
            }
        }
        Chains all = new Chains();
        chains.forEach(all::follow);
        all.clashes(chains.keySet());
        return all.findings;
    }

    private static Link link(Map<String, TreeMap<Long, Link>> chains, String writer, long sequence) {
        return chains.computeIfAbsent(writer, _ -> new TreeMap<>()).computeIfAbsent(sequence, _ -> new Link());
    }

    private void follow(String writer, TreeMap<Long, Link> chain) {
        long expected = 1;
        Link before = null;
        for (var entry : chain.entrySet()) {
            long sequence = entry.getKey();
            if (sequence > expected) {
                find(Finding.Kind.CHAIN_GAP, writer, expected, sequence - 1, "");
                before = null;
            }
            compare(before, entry.getValue());
            before = entry.getValue();
            expected = sequence + 1;
        }
    }

    private void compare(@Nullable Link before, Link link) {
        link.records().stream().skip(1).forEach(second -> find(Finding.Kind.WRITER_CLASH, second, second.hash()));
        Instant earlier = before == null
                ? Instant.MIN
                : before.records().stream()
                        .map(RecordFacts::writtenAt)
                        .min(Instant::compareTo)
                        .orElse(Instant.MIN);
        for (RecordFacts record : link.records()) {
            String previous = record.previous();
            if (before != null && previous != null && !before.hashes().contains(previous)) {
                find(Finding.Kind.CHAIN_GAP, record, previous);
            }
            Instant started = record.startedAt();
            Instant latest = record.writtenAt().plus(TOLERANCE);
            if (latest.isBefore(earlier) || started != null && latest.isBefore(started)) {
                find(Finding.Kind.CLOCK, record, "");
            }
        }
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
