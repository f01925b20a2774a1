package se.medlyss.ui.team;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.PeopleChange;
import se.medlyss.application.people.EditPeople;
import se.medlyss.application.people.Entry;
import se.medlyss.application.people.ImportPlan;
import se.medlyss.application.people.People;
import se.medlyss.application.people.PeopleFile;
import se.medlyss.application.people.PeopleFileException;
import se.medlyss.application.people.PeopleImport;
import se.medlyss.application.people.PeopleTable;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.LiveSettings;
import se.medlyss.ui.base.Problems;

/// Adding, changing and importing teams, agents and coaches.
public final class TeamViewModel {

    private final EditPeople edit;
    private final PeopleFile file;
    private final Background store;
    private final Background files;
    private final Problems problems;
    private final LiveSettings settings;
    private final ReadOnlyObjectWrapper<TeamState> state = new ReadOnlyObjectWrapper<>(TeamState.EMPTY);

    /// @param store the store's thread
    /// @param files a thread on which reading a file may hang
    public TeamViewModel(
            EditPeople edit,
            PeopleFile file,
            Background store,
            Background files,
            Problems problems,
            LiveSettings settings) {
        this.edit = edit;
        this.file = file;
        this.store = store;
        this.files = files;
        this.problems = problems;
        this.settings = settings;
    }

    ReadOnlyObjectProperty<TeamState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads everybody anew.
    public void refresh() {
        store.run(edit::everybody, this::read, this::failed);
    }

    private void read(People everybody) {
        change(now -> now.with(everybody));
    }

    void show(Entry.Kind kind) {
        change(now -> now.with(kind));
    }

    void find(String query) {
        change(now -> now.finding(query));
    }

    void showInactive(boolean show) {
        change(now -> now.showingInactive(show));
    }

    /// Begins with somebody new, of the kind that is shown.
    void add() {
        change(now -> now.editing(Entry.blank(now.kind(), ownTeam()), Set.of()));
    }

    /// Opens somebody who is there.
    void open(PersonRow row) {
        People people = state.get().people();
        switch (row.kind()) {
            case AGENT -> people.agent(row.id()).map(Entry::of).ifPresent(this::open);
            case TEAM -> people.team(row.id()).map(Entry::of).ifPresent(this::open);
            case COACH -> people.coach(row.id()).map(Entry::of).ifPresent(this::open);
        }
    }

    private void open(Entry entry) {
        change(now -> now.editing(entry, Set.of()));
    }

    void edit(UnaryOperator<Entry> step) {
        Entry entry = state.get().entry();
        if (entry != null) {
            change(now -> now.editing(step.apply(entry), now.flaws()));
        }
    }

    void cancel() {
        change(now -> now.editing(null, Set.of()));
    }

    void save() {
        Entry entry = state.get().entry();
        if (entry != null) {
            store.run(() -> edit.save(entry), outcome -> saved(entry, outcome), this::failed);
        }
    }

    private void saved(Entry entry, EditPeople.Outcome outcome) {
        switch (outcome) {
            case EditPeople.Saved saved -> {
                if (entry.kind() == Entry.Kind.COACH) {
                    renameMyself(new Coach(saved.id(), entry.name().strip(), entry.team()));
                }
                cancel();
                refresh();
            }
            case EditPeople.Refused refused -> change(now -> now.editing(now.entry(), refused.flaws()));
        }
    }

    /// Whoever listens on this computer stands in the settings as well.
    private void renameMyself(Coach saved) {
        if (settings.now().coach().map(Coach::id).filter(saved.id()::equals).isPresent()) {
            settings.change(all -> all.with(saved));
        }
    }

    private String ownTeam() {
        return settings.now().coach().map(Coach::team).orElse("");
    }

    /// Reads a file and shows what it would do.
    void preview(Path path) {
        files.run(() -> file.read(path), this::plan, this::failed);
    }

    private void plan(PeopleTable table) {
        store.run(
                () -> PeopleImport.plan(table, edit.everybody()),
                plan -> change(now -> now.previewing(plan)),
                this::failed);
    }

    /// Does what the preview shows.
    void importNow() {
        ImportPlan plan = state.get().plan();
        if (plan != null) {
            apply(plan.change(), plan);
        }
    }

    void cancelImport() {
        change(now -> now.previewing(null));
    }

    /// Takes the latest import back.
    void undoImport() {
        ImportPlan done = state.get().done();
        if (done != null) {
            apply(done.undo(), null);
        }
    }

    void dismissFault() {
        change(now -> now.failing(null));
    }

    /// The page is left: an import stands from now on.
    void leave() {
        change(now -> now.imported(null));
    }

    private void apply(PeopleChange peopleChange, @Nullable ImportPlan undoable) {
        store.run(
                () -> edit.apply(peopleChange),
                () -> {
                    change(now -> now.imported(undoable));
                    refresh();
                },
                this::failed);
    }

    private void failed(Exception failure) {
        switch (failure) {
            case PeopleFileException refused -> change(now -> now.failing(refused));
            default -> problems.reportStorage(failure);
        }
    }

    private void change(UnaryOperator<TeamState> change) {
        state.set(change.apply(state.get()));
    }
}
