package se.medlyss.ui.team;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.people.EditPeople;
import se.medlyss.application.people.People;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.people.RosterList;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.application.publishing.PublishRoster;
import se.medlyss.application.publishing.PublishRoster.Proposal;
import se.medlyss.application.publishing.RosterEdit;
import se.medlyss.people.Roster;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Publishing the roster: whoever this computer knows by the organisation's id, or a list, and who is merged.
public final class RosterViewModel {

    private final EditPeople everybody;
    private final PeopleFile file;
    private final PublishRoster publish;
    private final Background store;
    private final Background share;
    private final Problems problems;
    private final Runnable pickUp;
    private final ReadOnlyObjectWrapper<RosterState> state = new ReadOnlyObjectWrapper<>(RosterState.CLOSED);

    /// @param share  the shared folder's thread, which reads lists as well
    /// @param pickUp looks into the shared folder, so that this computer has what it published itself
    public RosterViewModel(
            EditPeople everybody,
            PeopleFile file,
            PublishRoster publish,
            Background store,
            Background share,
            Problems problems,
            Runnable pickUp) {
        this.everybody = everybody;
        this.file = file;
        this.publish = publish;
        this.store = store;
        this.share = share;
        this.problems = problems;
        this.pickUp = pickUp;
    }

    ReadOnlyObjectProperty<RosterState> state() {
        return state.getReadOnlyProperty();
    }

    /// Opens the panel with whoever this computer knows.
    void open() {
        store.run(everybody::everybody, people -> look(people, RosterList.of(people)), this::failed);
    }

    /// Takes a list in place of whoever this computer knows.
    void read(Path path) {
        share.run(() -> RosterList.of(file.read(path)), list -> look(state.get().people(), list), this::failed);
    }

    private void look(@Nullable People people, RosterList list) {
        change(now -> now.with(people, list));
        look();
    }

    /// Chooses whose place a provisional id is to get; an empty id leaves it as it is.
    void merge(String provisional, String id) {
        Map<String, String> merges = new HashMap<>(state.get().merges());
        if (id.isEmpty()) {
            merges.remove(provisional);
        } else {
            merges.put(provisional, id);
        }
        if (!merges.equals(state.get().merges())) {
            change(now -> now.merging(merges));
            look();
        }
    }

    private void look() {
        RosterEdit edit = edit(state.get());
        share.run(() -> publish.look(edit), this::propose, this::failed);
    }

    private static RosterEdit edit(RosterState now) {
        return new RosterEdit(
                now.list().rows(),
                now.merges().entrySet().stream()
                        .map(merge -> new Roster.Alias(merge.getKey(), merge.getValue()))
                        .toList(),
                List.of());
    }

    private void propose(Proposal proposal) {
        change(now -> now.open() ? now.proposing(proposal) : now);
    }

    /// Publishes what the panel shows.
    void publish() {
        Proposal proposal = state.get().proposal();
        if (proposal != null
                && !state.get().busy()
                && state.get().list().refused().isEmpty()) {
            change(RosterState::asking);
            share.run(() -> publish.publish(proposal), _ -> published(), this::failed);
        }
    }

    private void published() {
        state.set(RosterState.published());
        pickUp.run();
    }

    /// Closes the panel, or leaves the page.
    void close() {
        state.set(RosterState.CLOSED);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case FileRefusedException _, PublishException _, PeopleFileException _ ->
                change(now -> now.failing(failure));
            default -> problems.reportStorage(failure);
        }
    }

    /// The organisation's ids that somebody provisional may be merged with: those on this computer and in the list.
    static List<String> candidates(RosterState now) {
        Stream<String> local = Stream.ofNullable(now.people())
                .flatMap(people -> people.agents().stream())
                .filter(agent -> !agent.provisional())
                .map(agent -> agent.id());
        Stream<String> listed = now.list().rows().stream().map(row -> row.id());
        return Stream.concat(local, listed)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private void change(UnaryOperator<RosterState> change) {
        state.set(change.apply(state.get()));
    }
}
