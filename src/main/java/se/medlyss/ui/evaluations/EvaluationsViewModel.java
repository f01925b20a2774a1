package se.medlyss.ui.evaluations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.medlyss.application.EvaluationArchive;
import se.medlyss.application.EvaluationQuery;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.PeopleDirectory;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.StorageException;
import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.process.CallProcess;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problems;

/// The list of evaluations: searched and narrowed in the background, a page at a time.
public final class EvaluationsViewModel {

    private final Sources sources;
    private final Background store;
    private final Problems problems;
    private final Navigator navigator;
    private final InstantSource clock;
    private final ZoneId zone;
    private final ReadOnlyObjectWrapper<ListState> state = new ReadOnlyObjectWrapper<>(ListState.BLANK);
    private int asked;

    /// Where the list comes from.
    public record Sources(EvaluationArchive archive, PeopleDirectory people, ProcessCatalogue catalogue) {}

    /// @param store the store's worker
    /// @param zone  where the coach is: a day begins at its midnight
    public EvaluationsViewModel(
            Sources sources,
            Background store,
            Problems problems,
            Navigator navigator,
            InstantSource clock,
            ZoneId zone) {
        this.sources = sources;
        this.store = store;
        this.problems = problems;
        this.navigator = navigator;
        this.clock = clock;
        this.zone = zone;
    }

    ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads everything anew; the filter stays.
    void refresh() {
        store.run(
                this::choices,
                found -> state.set(state.get().with(found.agents(), found.coaches(), processes(found.documents()))),
                problems::reportStorage);
        search();
    }

    /// Narrows the list, or widens it.
    void narrow(UnaryOperator<ListFilter> change) {
        ListFilter next = change.apply(state.get().filter());
        if (!next.equals(state.get().filter())) {
            state.set(state.get().with(next));
            search();
        }
    }

    /// Shows everything again.
    void clear() {
        narrow(_ -> ListFilter.NONE);
    }

    void open(EvaluationSummary summary) {
        navigator.go(Place.EVALUATIONS, summary.id().toString());
    }

    void startListening() {
        navigator.go(Place.START);
    }

    private record Found(int fitting, boolean any, List<EvaluationRow> first) {}

    private record Choosable(List<Agent> agents, List<Coach> coaches, List<ProcessDocument> documents) {}

    private Choosable choices() throws StorageException {
        return new Choosable(
                sources.people().agents(),
                sources.people().coaches(),
                sources.catalogue().offered());
    }

    private void search() {
        int mine = ++asked;
        ListFilter filter = state.get().filter();
        EvaluationQuery query = filter.query(LocalDate.ofInstant(clock.instant(), zone), zone);
        store.run(() -> search(query), found -> show(mine, query, found), problems::reportStorage);
    }

    private Found search(EvaluationQuery query) throws StorageException {
        int fitting = sources.archive().count(query);
        boolean any = fitting > 0 || sources.archive().count(EvaluationQuery.ALL) > 0;
        return new Found(fitting, any, page(query, 0));
    }

    private List<EvaluationRow> page(EvaluationQuery query, int number) throws StorageException {
        return sources.archive().page(query, number * PagedRows.PAGE, PagedRows.PAGE).stream()
                .map(EvaluationRow::of)
                .toList();
    }

    /// An answer that a later question has overtaken is dropped.
    private void show(int mine, EvaluationQuery query, Found found) {
        if (mine != asked) {
            return;
        }
        PagedRows rows = new PagedRows(found.fitting(), (asking, number) -> fetch(query, number, asking));
        rows.arrived(0, found.first());
        state.set(state.get().with(rows, found.any()));
    }

    private void fetch(EvaluationQuery query, int number, PagedRows rows) {
        store.run(() -> page(query, number), page -> rows.arrived(number, page), failure -> {
            rows.failed(number);
            problems.reportStorage(failure);
        });
    }

    private static List<CallProcess> processes(List<ProcessDocument> documents) {
        return documents.stream().map(ProcessDocument::process).toList();
    }
}
