package se.medlyss.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// Summaries as rows of the table `evaluation`.
final class EvaluationRows {

    /// Records carry four decimals at most, so that whole ten-thousandths are exact.
    private static final int DECIMALS = 4;

    static final String COLUMNS = """
            id, call, life, revision, agent, team, coach, process, process_version, process_hash, channel, mode, context,
            practice, started_at, duration_ms, answered, answerable, percent, approved, talked_through,
            postponed_until, updated_at, last_seq""";

    private static final String UPSERT = """
            INSERT INTO evaluation (%s, head) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            ON CONFLICT (id) DO UPDATE SET call = excluded.call, life = excluded.life, revision = excluded.revision,
              agent = excluded.agent, team = excluded.team, coach = excluded.coach, process = excluded.process,
              process_version = excluded.process_version, process_hash = excluded.process_hash,
              channel = excluded.channel, mode = excluded.mode, context = excluded.context,
              practice = excluded.practice, started_at = excluded.started_at, duration_ms = excluded.duration_ms,
              answered = excluded.answered, answerable = excluded.answerable, percent = excluded.percent,
              approved = excluded.approved, talked_through = excluded.talked_through,
              postponed_until = excluded.postponed_until, updated_at = excluded.updated_at,
              last_seq = excluded.last_seq, head = excluded.head""".formatted(COLUMNS);

    private EvaluationRows() {}

    /// Adds or changes the row.
    ///
    /// @param head the hash of the last event
    static void save(Sql sql, EvaluationSummary summary, byte[] head) throws SQLException {
        ProcessRef process = summary.process();
        LocalDate postponed = summary.postponedUntil();
        sql.update(
                UPSERT,
                summary.id().toString(),
                summary.callId().toString(),
                summary.life().name(),
                summary.revision(),
                Words.wellFormed(summary.agent()),
                Words.wellFormed(summary.team()),
                Words.wellFormed(summary.coach()),
                process.id(),
                process.version(),
                process.hash(),
                summary.channel().name(),
                summary.mode().name(),
                summary.context().name(),
                summary.practice() ? 1 : 0,
                Times.nanos(summary.startedAt()),
                summary.durationMs(),
                summary.answered(),
                summary.answerable(),
                scaled(summary.percent()),
                flag(summary.approved()),
                Times.nanosOrNull(summary.talkedThrough()),
                postponed == null ? null : postponed.toString(),
                Times.nanos(summary.updatedAt()),
                summary.lastSeq(),
                head);
    }

    static EvaluationSummary read(ResultSet row) throws SQLException {
        String postponed = row.getString("postponed_until");
        return new EvaluationSummary(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("call")),
                Life.valueOf(row.getString("life")),
                row.getInt("revision"),
                row.getString("agent"),
                row.getString("team"),
                row.getString("coach"),
                new ProcessRef(row.getString("process"), row.getInt("process_version"), row.getString("process_hash")),
                Channel.valueOf(row.getString("channel")),
                Mode.valueOf(row.getString("mode")),
                Context.valueOf(row.getString("context")),
                row.getBoolean("practice"),
                Times.instant(row.getLong("started_at")),
                row.getLong("duration_ms"),
                row.getInt("answered"),
                row.getInt("answerable"),
                unscaled(number(row, "percent")),
                flag(number(row, "approved")),
                instant(number(row, "talked_through")),
                postponed == null ? null : LocalDate.parse(postponed),
                row.getInt("last_seq"),
                Times.instant(row.getLong("updated_at")));
    }

    static @Nullable Long scaled(@Nullable BigDecimal percent) {
        return percent == null
                ? null
                : percent.setScale(DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact();
    }

    private static @Nullable BigDecimal unscaled(@Nullable Long percent) {
        return percent == null ? null : BigDecimal.valueOf(percent, DECIMALS);
    }

    private static @Nullable Integer flag(@Nullable Boolean value) {
        return value == null ? null : value ? 1 : 0;
    }

    private static @Nullable Boolean flag(@Nullable Long value) {
        return value == null ? null : value != 0;
    }

    private static @Nullable Instant instant(@Nullable Long nanos) {
        return nanos == null ? null : Times.instant(nanos);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
