package se.medlyss.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationQuery.Talked;
import se.medlyss.call.Life;
import se.medlyss.call.ReviewState;

/// Queries for tests, one filter after the other.
final class Query {

    private String text = "";
    private Set<String> named = Set.of();
    private @Nullable String agent;
    private @Nullable String team;
    private @Nullable String coach;
    private @Nullable String process;
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable BigDecimal minPercent;
    private @Nullable BigDecimal maxPercent;
    private Set<Life> lives = Set.of();
    private Talked talk = Talked.EITHER;
    private @Nullable ReviewState review;

    Query text(String words) {
        text = words;
        return this;
    }

    Query named(String... ids) {
        named = Set.of(ids);
        return this;
    }

    Query agent(String id) {
        agent = id;
        return this;
    }

    Query team(String id) {
        team = id;
        return this;
    }

    Query coach(String id) {
        coach = id;
        return this;
    }

    Query process(String id) {
        process = id;
        return this;
    }

    Query from(Instant instant) {
        from = instant;
        return this;
    }

    Query to(Instant instant) {
        to = instant;
        return this;
    }

    Query percent(@Nullable String min, @Nullable String max) {
        minPercent = min == null ? null : new BigDecimal(min);
        maxPercent = max == null ? null : new BigDecimal(max);
        return this;
    }

    Query lives(Life... some) {
        lives = Set.of(some);
        return this;
    }

    Query talk(Talked what) {
        talk = what;
        return this;
    }

    Query review(ReviewState state) {
        review = state;
        return this;
    }

    EvaluationQuery build() {
        return new EvaluationQuery(
                text, named, agent, team, coach, process, from, to, minPercent, maxPercent, lives, talk, review);
    }
}
