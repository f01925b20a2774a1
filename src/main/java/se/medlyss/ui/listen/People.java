package se.medlyss.ui.listen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;
import se.medlyss.process.ProcessDocument;
import se.medlyss.process.ProcessRef;
import se.medlyss.ui.scoring.TimelineNames;

/// The names of those a call is about, once the store has told them; nothing until then.
final class People implements TimelineNames {

    /// All that the store knows.
    ///
    /// @param merged the organisation's ids of agents, by the provisional one
    record Known(List<Agent> agents, List<Team> teams, List<Coach> coaches, Map<String, String> merged) {
        static final Known NOBODY = new Known(List.of(), List.of(), List.of(), Map.of());

        String agent(String id) {
            return find(id).map(Agent::name).orElse(this == NOBODY ? "" : id);
        }

        String team(String id) {
            return teams.stream()
                    .filter(each -> each.id().equals(id))
                    .map(Team::name)
                    .findFirst()
                    .orElse(this == NOBODY ? "" : id);
        }

        /// The coach's name; empty until somebody has said it.
        String coach(String id) {
            return coaches.stream()
                    .filter(each -> each.id().equals(id))
                    .map(Coach::name)
                    .findFirst()
                    .orElse("");
        }

        Optional<Agent> find(String id) {
            String standing = merged.getOrDefault(id, id);
            return agents.stream().filter(each -> each.id().equals(standing)).findFirst();
        }

        /// Those who can be on the line, by name.
        List<Agent> onTheLine() {
            return agents.stream().filter(Agent::active).toList();
        }
    }

    private final ProcessCatalogue catalogue;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOBODY);

    People(ListenTools tools) {
        catalogue = tools.catalogue();
        tools.store().run(() -> read(tools.people()), known::set, tools.problems()::reportStorage);
    }

    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    @Override
    public Optional<ProcessDocument> process(ProcessRef ref) {
        return catalogue.find(ref);
    }

    @Override
    public String agent(String id) {
        return known.get().agent(id);
    }

    private static Known read(PeopleDirectory people) throws StorageException {
        return new Known(people.agents(), people.teams(), people.coaches(), people.merged());
    }
}
