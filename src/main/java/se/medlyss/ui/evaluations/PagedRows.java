package se.medlyss.ui.evaluations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import javafx.collections.ObservableListBase;

/// A list of any length of which only the pages that were looked at are in memory. A row whose page is on its way
/// is pending.
final class PagedRows extends ObservableListBase<EvaluationRow> {

    /// Rows in one page; more than a tall window shows.
    static final int PAGE = 100;

    private final int size;
    private final ObjIntConsumer<PagedRows> ask;
    private final Map<Integer, List<EvaluationRow>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    /// @param ask fetches the page with that number, 0 for the first; [#arrived] hands it over
    PagedRows(int size, ObjIntConsumer<PagedRows> ask) {
        this.size = size;
        this.ask = ask;
    }

    /// Puts a page in place; rows are told of as changed.
    void arrived(int page, List<EvaluationRow> rows) {
        pages.put(page, rows);
        int first = page * PAGE;
        int last = Math.min(size, first + rows.size());
        beginChange();
        for (int at = first; at < last; at++) {
            nextSet(at, EvaluationRow.PENDING);
        }
        endChange();
    }

    /// The page did not come: it is asked for again when it is looked at again.
    void failed(int page) {
        asked.remove(page);
    }

    @Override
    public EvaluationRow get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PAGE;
        List<EvaluationRow> rows = pages.get(page);
        if (rows != null) {
            int at = index % PAGE;
            return at < rows.size() ? rows.get(at) : EvaluationRow.PENDING;
        }
        if (asked.add(page)) {
            ask.accept(this, page);
        }
        return EvaluationRow.PENDING;
    }

    @Override
    public int size() {
        return size;
    }
}
