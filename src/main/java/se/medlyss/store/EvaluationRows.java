package se.medlyss.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.call.Context;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;
import se.medlyss.process.Channel;
import se.medlyss.process.ProcessRef;

/// Summaries as rows of the table `evaluation`.
final class EvaluationRows {

    /// Records carry four decimals at most, so that whole ten-thousandths are exact.
    private static final int DECIMALS = 4;

    static final String COLUMNS = """
            id, call, life, revision, agent, team, coach, process, process_version, process_hash, channel, mode, context,
            practice, started_at, duration_ms, answered, answerable, percent, approved, talked_through,
            postponed_until, review_of, session, review_state, review_by, review_at, disputed_until,
            updated_at, last_seq""";

    private static final String INSERT = """
            INSERT INTO evaluation (%s, head) VALUES (%s)""".formatted(COLUMNS, marks(31));

    /// What changes with each event stands in no index, so that a key press writes one page for it and not ten.
    private static final String UPDATE_EACH_TIME = """
            UPDATE evaluation SET duration_ms = ?, answered = ?, answerable = ?, updated_at = ?, last_seq = ?, head = ?
            WHERE number = ?""";

    private static final String SELDOM_CHANGED = """
            (id, call, life, revision, agent, team, coach, process, process_version, process_hash, channel, mode, context,
            practice, started_at, percent, approved, talked_through, postponed_until, review_of, session,
            review_state, review_by, review_at, disputed_until)""";

    private static final String UPDATE_WHEN_CHANGED =
            "UPDATE evaluation SET %1$s = (%2$s) WHERE number = ? AND %1$s IS NOT (%2$s)"
                    .formatted(SELDOM_CHANGED, marks(25));

    /// In the order of the columns, what changes with each event follows on the start.
    private static final int BEFORE_WHAT_CHANGES = 15;

    private EvaluationRows() {}

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /// Adds the row.
    ///
    /// @param head the hash of the last event
    static void insert(Sql sql, EvaluationSummary summary, byte[] head) throws SQLException {
        List<@Nullable Object> values = seldomChanged(sql, summary);
        values.addAll(BEFORE_WHAT_CHANGES, changing(summary));
        values.add(Times.nanos(summary.updatedAt()));
        values.add(summary.lastSeq());
        values.add(head);
        sql.update(INSERT, values.toArray());
    }

    /// Changes the row.
    static void update(Sql sql, long number, EvaluationSummary summary, byte[] head) throws SQLException {
        List<@Nullable Object> each = new ArrayList<>(changing(summary));
        each.addAll(List.of(Times.nanos(summary.updatedAt()), summary.lastSeq(), head, number));
        sql.update(UPDATE_EACH_TIME, each.toArray());
        List<@Nullable Object> seldom = seldomChanged(sql, summary);
        List<@Nullable Object> twice = new ArrayList<>(seldom);
        twice.add(number);
        twice.addAll(seldom);
        sql.update(UPDATE_WHEN_CHANGED, twice.toArray());
    }

    private static List<Object> changing(EvaluationSummary summary) {
        return List.of(summary.durationMs(), summary.answered(), summary.answerable());
    }

    private static List<@Nullable Object> seldomChanged(Sql sql, EvaluationSummary summary) throws SQLException {
        ProcessRef process = summary.process();
        LocalDate postponed = summary.postponedUntil();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                summary.id().toString(),
                summary.callId().toString(),
                summary.life().name(),
                summary.revision(),
                MergedPeople.id(sql, Words.wellFormed(summary.agent())),
                Words.wellFormed(summary.team()),
                Words.wellFormed(summary.coach()),
                process.id(),
                process.version(),
                process.hash(),
                summary.channel().name(),
                summary.mode().name(),
                summary.context().name(),
                summary.practice() ? 1 : 0,
                Times.nanos(summary.startedAt())));
        values.add(scaled(summary.percent()));
        values.add(flag(summary.approved()));
        values.add(Times.nanosOrNull(summary.talkedThrough()));
        values.add(postponed == null ? null : postponed.toString());
        values.addAll(review(summary.review()));
        return values;
    }

    private static List<@Nullable Object> review(EvaluationSummary.Review review) {
        UUID of = review.of();
        UUID session = review.session();
        LocalDate disputed = review.disputed();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(of == null ? null : of.toString());
        values.add(session == null ? null : session.toString());
        values.add(review.state().name());
        values.add(Words.wellFormed(review.by()));
        values.add(Times.nanosOrNull(review.at()));
        values.add(disputed == null ? null : disputed.toString());
        return values;
    }

    private static EvaluationSummary.Review review(ResultSet row) throws SQLException {
        String of = row.getString("review_of");
        String session = row.getString("session");
        String disputed = row.getString("disputed_until");
        return new EvaluationSummary.Review(
                of == null ? null : UUID.fromString(of),
                session == null ? null : UUID.fromString(session),
                ReviewState.valueOf(row.getString("review_state")),
                row.getString("review_by"),
                instant(number(row, "review_at")),
                disputed == null ? null : LocalDate.parse(disputed),
                false);
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
                Times.instant(row.getLong("updated_at")),
                review(row));
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
