package se.medlyss.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medlyss.application.today.InTurn;
import se.medlyss.people.Agent;
import se.medlyss.ui.scoring.NameSearch;

/// Finding an agent by typing: those whose first name begins with what was typed come first, then those with another
/// name that does, then those with it somewhere; among equals the order of turn holds. Letters match without their
/// dots and rings too. Whoever is not found can be added by the name that was typed.
///
/// @param all         everybody to choose from, in the order of turn
/// @param query       what was typed
/// @param highlighted the row that Enter takes; 0 is the first
record AgentSearch(List<InTurn> all, String query, int highlighted) {

    private static final int NO_MATCH = 3;

    /// A row to choose.
    sealed interface Row {}

    /// Somebody who is known.
    record Known(InTurn turn) implements Row {}

    /// Somebody new, by the name that was typed.
    record Add(String name) implements Row {}

    AgentSearch {
        all = List.copyOf(all);
    }

    /// Nothing typed yet.
    static AgentSearch of(List<InTurn> all) {
        return new AgentSearch(all, "", 0);
    }

    /// What there is to choose, best first.
    List<Row> rows() {
        String wanted = NameSearch.folded(query.strip());
        Stream<Row> known = IntStream.range(0, NO_MATCH)
                .boxed()
                .flatMap(quality -> all.stream().filter(turn -> quality(turn.agent(), wanted) == quality))
                .map(Known::new);
        boolean addable = !wanted.isEmpty()
                && all.stream()
                        .noneMatch(
                                turn -> NameSearch.folded(turn.agent().name()).equals(wanted));
        return Stream.concat(known, addable ? Stream.of(new Add(query.strip())) : Stream.empty())
                .toList();
    }

    /// The row that Enter takes; empty when there is none.
    Optional<Row> chosen() {
        List<Row> rows = rows();
        return highlighted < rows.size() ? Optional.of(rows.get(highlighted)) : Optional.empty();
    }

    /// Other people, with the same typed and the same row highlighted, wherever it is now.
    AgentSearch among(List<InTurn> people) {
        AgentSearch next = new AgentSearch(people, query, 0);
        Optional<String> before = chosen().map(AgentSearch::key);
        List<String> keys = next.rows().stream().map(AgentSearch::key).toList();
        boolean untouched = query.isEmpty() && highlighted == 0;
        return untouched
                ? next
                : next.highlighting(Math.max(0, before.map(keys::indexOf).orElse(0)));
    }

    /// The row of this agent; the first when the agent is not among the rows.
    AgentSearch at(Agent agent) {
        List<String> keys = rows().stream().map(AgentSearch::key).toList();
        return highlighting(Math.max(0, keys.indexOf(agent.id())));
    }

    /// The agent with this id.
    Optional<Agent> find(String id) {
        return all.stream()
                .map(InTurn::agent)
                .filter(agent -> agent.id().equals(id))
                .findFirst();
    }

    /// The same people, with something else typed.
    AgentSearch typed(String text) {
        return text.equals(query) ? this : new AgentSearch(all, text, 0);
    }

    /// Another row, counted from this one; stays within the rows.
    AgentSearch moved(int by) {
        int last = Math.max(0, rows().size() - 1);
        return new AgentSearch(all, query, Math.clamp(highlighted + (long) by, 0, last));
    }

    /// This row.
    AgentSearch highlighting(int row) {
        return new AgentSearch(all, query, 0).moved(row);
    }

    private static String key(Row row) {
        return switch (row) {
            case Known known -> known.turn().agent().id();
            case Add _ -> "";
        };
    }

    private static int quality(Agent agent, String wanted) {
        String name = NameSearch.folded(agent.name());
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (name.contains(" " + wanted) || name.contains("-" + wanted)) {
            return 1;
        }
        return name.contains(wanted) || NameSearch.folded(agent.id()).startsWith(wanted) ? 2 : NO_MATCH;
    }
}
