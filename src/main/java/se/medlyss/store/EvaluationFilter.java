package se.medlyss.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.call.ReviewState;

/// A query as the condition of a statement.
///
/// SQLite chooses an index without statistics (it must not keep any, because they are samples of what the rows
/// say). A condition that most rows meet is therefore written with a `+`, which keeps it from being looked up: the
/// list is then read in the order of time along one of the indices that end in `started_at`, and stops when the
/// page is full.
///
/// @param condition follows on WHERE
/// @param values    of its question marks
record EvaluationFilter(String condition, List<Object> values) {

    private static final String WITH_A_TALK = Arrays.stream(Mode.values())
            .filter(Mode::countsForTheAgent)
            .map(mode -> "'" + mode.name() + "'")
            .collect(Collectors.joining(","));

    static EvaluationFilter of(EvaluationQuery query) {
        Conditions all = new Conditions();
        all.equal("agent", query.agent());
        all.equal("team", query.team());
        all.equal("coach", query.coach());
        all.equal("process", query.processId());
        all.started(">=", query.from());
        all.started("<", query.to());
        all.percent(">=", query.minPercent());
        all.percent("<=", query.maxPercent());
        all.lives(query.lives());
        all.talk(query.talk());
        all.review(query.review());
        if (query.minPercent() != null
                || query.maxPercent() != null
                || !query.text().isBlank()) {
            // Being found by its score or by words would tell what is to stay blind.
            all.add("+number NOT IN (SELECT number FROM evaluation WHERE call IN (" + EvaluationStore.BLIND_CALLS
                    + "))");
        }
        String words = Words.query(query.text());
        if (!words.isEmpty()) {
            all.found(words, query.named());
        }
        return all.filter();
    }

    /// The values, with more after them.
    Object[] arguments(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void equal(String column, @Nullable String value) {
            if (value != null) {
                add(column + " = ?", value);
            }
        }

        void started(String comparison, @Nullable Instant instant) {
            if (instant != null) {
                add("started_at " + comparison + " ?", Times.nanos(instant));
            }
        }

        void percent(String comparison, @Nullable BigDecimal percent) {
            Long scaled = EvaluationRows.scaled(percent);
            if (scaled != null) {
                add("+percent " + comparison + " ?", scaled);
            }
        }

        void lives(Collection<Life> lives) {
            if (lives.size() == 1) {
                add("life = ?", lives.iterator().next().name());
            } else if (!lives.isEmpty()) {
                String marks = lives.stream().map(_ -> "?").collect(Collectors.joining(","));
                add(
                        "+life IN (" + marks + ")",
                        lives.stream().map(Life::name).sorted().toArray());
            }
        }

        void talk(EvaluationQuery.Talked talk) {
            switch (talk) {
                case WAITING ->
                    add("life = 'FINAL' AND talked_through IS NULL AND practice = 0 AND +mode IN (" + WITH_A_TALK
                            + ")");
                case HEARD -> add("life = 'FINAL' AND talked_through IS NOT NULL");
                case EITHER -> {}
            }
        }

        void review(@Nullable ReviewState state) {
            if (state != null) {
                add("+review_state = ? AND +mode IN (" + WITH_A_TALK + ")", state.name());
            }
        }

        /// Those with the words, and those of an agent who is called so: each along its own index.
        void found(String words, Collection<String> agents) {
            String byName = agents.isEmpty()
                    ? ""
                    : " UNION ALL SELECT number FROM evaluation WHERE agent IN ("
                            + agents.stream().map(_ -> "?").collect(Collectors.joining(",")) + ")";
            add("+number IN (SELECT rowid FROM search WHERE search MATCH ?" + byName + ")", words);
            arguments.addAll(agents.stream().sorted().toList());
        }

        void add(String condition, Object... values) {
            conditions.add(condition);
            arguments.addAll(List.of(values));
        }

        EvaluationFilter filter() {
            String joined = conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
            return new EvaluationFilter(joined, List.copyOf(arguments));
        }
    }
}
