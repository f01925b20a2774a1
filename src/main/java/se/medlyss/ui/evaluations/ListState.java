package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;

/// What the list shows.
///
/// @param rows      null until the first answer has come
/// @param at        the row to stand on: the one that was open last, or the first
/// @param any       whether there are evaluations at all, however the list is narrowed
/// @param agents    to choose from, by name
/// @param coaches   to choose from
/// @param processes the newest version of each, to choose from
/// @param names     of agents and coaches, by id
record ListState(
        ListFilter filter,
        @Nullable PagedRows rows,
        int at,
        boolean any,
        List<Agent> agents,
        List<Coach> coaches,
        List<CallProcess> processes,
        Map<String, String> names) {

    static final ListState BLANK =
            new ListState(ListFilter.NONE, null, 0, true, List.of(), List.of(), List.of(), Map.of());

    ListState {
        agents = List.copyOf(agents);
        coaches = List.copyOf(coaches);
        processes = List.copyOf(processes);
        names = Map.copyOf(names);
    }

    /// How many evaluations fit; 0 until the first answer has come.
    int found() {
        return rows == null ? 0 : rows.size();
    }

    ListState with(ListFilter newFilter) {
        return new ListState(newFilter, rows, at, any, agents, coaches, processes, names);
    }

    ListState with(PagedRows newRows, int standingOn, boolean anyAtAll) {
        return new ListState(filter, newRows, standingOn, anyAtAll, agents, coaches, processes, names);
    }

    ListState with(List<Agent> newAgents, List<Coach> newCoaches, List<CallProcess> newProcesses) {
        return new ListState(
                filter, rows, at, any, newAgents, newCoaches, newProcesses, Names.of(newAgents, newCoaches));
    }

    /// A person's name; the id when nobody here has it.
    String name(String id) {
        return names.getOrDefault(id, id);
    }
}
