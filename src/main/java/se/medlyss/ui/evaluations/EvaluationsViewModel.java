package se.medlyss.ui.evaluations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
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
import se.medlyss.ui.base.StartedBefore;
import se.medlyss.ui.base.Unsettled;

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
    private Opened opened = Opened.NONE;

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

    /// The year of today where the coach is.
    int thisYear() {
        return LocalDate.ofInstant(clock.instant(), zone).getYear();
    }

    /// Reads everything anew; the filter stays.
    void refresh() {
        store.run(
                this::choices,
                found -> state.set(state.get().with(found.agents(), found.coaches(), processes(found.documents()))),
                problems::reportStorage);
        search();
    }

    /// Shows only what the retention period is about to erase.
    void showOld(StartedBefore old) {
        narrow(_ -> ListFilter.of(old));
    }

    /// Shows only what waits for something.
    void showUnsettled(Unsettled unsettled) {
        narrow(_ -> ListFilter.NONE.with(
                switch (unsettled) {
                    case TO_FINISH -> ListFilter.Stand.TO_FINISH;
                    case TO_TALK -> ListFilter.Stand.TO_TALK;
                }));
    }

    /// Narrows the list, or widens it.
    void narrow(UnaryOperator<ListFilter> change) {
        ListFilter next = change.apply(state.get().filter());
        if (!next.equals(state.get().filter())) {
            opened = Opened.NONE;
            state.set(state.get().with(next));
            search();
        }
    }

    /// Shows everything again.
    void clear() {
        narrow(_ -> ListFilter.NONE);
    }

    /// Opens an evaluation, and remembers where in the list it stood.
    ///
    /// @param row its row, 0 for the first
    void open(EvaluationSummary summary, int row) {
        opened = new Opened(summary.id(), row);
        navigator.go(Place.EVALUATIONS, summary.id().toString());
    }

    void startListening() {
        navigator.go(Place.START);
    }

    /// Where the user was before an evaluation was opened.
    private record Opened(@Nullable UUID evaluation, int row) {
        static final Opened NONE = new Opened(null, 0);
    }

    /// @param at     the row to stand on
    /// @param nearby the rows of the page that it is on
    private record Found(int fitting, boolean any, int at, List<EvaluationRow> first, List<EvaluationRow> nearby) {}

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
        Opened before = opened;
        EvaluationQuery query = filter.query(
                LocalDate.ofInstant(clock.instant(), zone), zone, state.get().agents());
        store.run(() -> search(query, before), found -> show(mine, query, found), problems::reportStorage);
    }

    private Found search(EvaluationQuery query, Opened before) throws StorageException {
        int fitting = sources.archive().count(query);
        boolean any = fitting > 0 || sources.archive().count(EvaluationQuery.ALL) > 0;
        int row = Math.clamp(before.row(), 0, Math.max(0, fitting - 1));
        List<EvaluationRow> first = page(query, 0);
        int number = row / PagedRows.PAGE;
        List<EvaluationRow> nearby = number == 0 ? first : page(query, number);
        return new Found(fitting, any, place(before, row, nearby), first, nearby);
    }

    /// Where the evaluation stands now, if something came or went above it; the row where it stood when it is gone.
    private static int place(Opened before, int row, List<EvaluationRow> nearby) {
        int page = row / PagedRows.PAGE * PagedRows.PAGE;
        for (int each = 0; each < nearby.size(); each++) {
            var summary = nearby.get(each).summary();
            if (summary.isPresent() && summary.get().id().equals(before.evaluation())) {
                return page + each;
            }
        }
        return row;
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
        rows.arrived(found.at() / PagedRows.PAGE, found.nearby());
        state.set(state.get().with(rows, found.at(), found.any()));
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
