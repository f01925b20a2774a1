package se.medlyss.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.EventLog;
import se.medlyss.application.StorageException;
import se.medlyss.call.CallEvent;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.call.Stamp;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;
import se.medlyss.support.Samples;

/// Made-up evaluations with just one event, for lists that need many.
final class Evaluations {

    static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    private final EventLog log;
    private int number;

    Evaluations(EventLog log) {
        this.log = log;
    }

    /// What an evaluation is like; everything else follows from its number.
    record Kind(String agent, Life life, @Nullable String percent, String words) {
        Kind(String agent, Life life) {
            this(agent, life, null, "");
        }
    }

    /// Adds an evaluation that started that many minutes after [#START].
    UUID add(Kind kind, long minute) throws StorageException {
        number++;
        UUID id = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
        EvaluationSummary summary = summary(id, kind, START.plusSeconds(60 * minute));
        CallEvent event = new CallEvent.NoteWritten(new Stamp(0, summary.startedAt()), kind.words());
        log.append(new EventLog.Batch(id, List.of(new LoggedEvent(1, event)), summary, kind.words(), List.of()));
        return id;
    }

    /// Adds an evaluation with that many events.
    UUID addLong(Kind kind, int events) throws StorageException {
        number++;
        UUID id = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
        EvaluationSummary summary = summary(id, kind, START, events);
        List<LoggedEvent> logged = IntStream.rangeClosed(1, events)
                .mapToObj(seq ->
                        new LoggedEvent(seq, new CallEvent.NoteWritten(new Stamp(seq, START.plusMillis(seq)), "")))
                .toList();
        log.append(new EventLog.Batch(id, logged, summary, "", List.of()));
        return id;
    }

    static EvaluationSummary summary(UUID id, Kind kind, Instant startedAt) {
        return summary(id, kind, startedAt, 1);
    }

    private static EvaluationSummary summary(UUID id, Kind kind, Instant startedAt, int lastSeq) {
        String percent = kind.percent();
        return new EvaluationSummary(
                id,
                new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits()),
                kind.life(),
                1,
                kind.agent(),
                "team-" + kind.agent().length() % 3,
                "coach-1",
                new ProcessRef("service", 1, "a".repeat(64)),
                Channel.PHONE,
                Mode.LIVE,
                Context.ORDINARY,
                false,
                startedAt,
                180_000,
                7,
                9,
                percent == null ? null : new BigDecimal(percent).setScale(4),
                percent == null ? null : new BigDecimal(percent).intValue() >= 80,
                null,
                null,
                lastSeq,
                startedAt.plusSeconds(240),
                Samples.unreviewed(kind.life() == Life.FINAL ? ReviewState.FINAL : ReviewState.DRAFT));
    }
}
