package se.medlyss.application.compilation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import se.medlyss.application.ExportedRecord;
import se.medlyss.application.insight.CountingRecords;
import se.medlyss.application.insight.CountingRecords.Numbered;
import se.medlyss.people.Signing;

/// Gathers what counts of one writer, while it is handed over.
final class CountingOfWriter {

    /// Who lost a laptop knows what was done last.
    private static final int LATEST = 40;

    private static final Comparator<Numbered> ORDER = Comparator.comparingLong(Numbered::sequence);

    private final Set<String> coaches = new HashSet<>();
    private final PriorityQueue<Numbered> latest = new PriorityQueue<>(ORDER);
    private int needing;

    void add(ExportedRecord.Evaluation evaluation, Signing signing) {
        coaches.add(evaluation.content().coach().id());
        var head = evaluation.head();
        Instant written = head.writtenAt().toInstant();
        Instant started = evaluation.content().call().startedAt().toInstant();
        boolean needs = signing.needsSignature(written, started);
        needing += needs ? 1 : 0;
        latest.add(new Numbered(head.sequence(), head.hash(), written, needs));
        if (latest.size() > LATEST) {
            latest.remove();
        }
    }

    Set<String> coaches() {
        return coaches;
    }

    CountingRecords records() {
        List<Numbered> sorted = latest.stream().sorted(ORDER.reversed()).toList();
        return new CountingRecords(needing, sorted);
    }
}
