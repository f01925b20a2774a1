package se.medlyss.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An immutable list, newest first, whose prefix is shared: adding costs the same at five entries and at five
/// thousand. That is what keeps the fold and unlimited undo cheap.
public final class Trail<T> implements Iterable<T> {

    private static final Trail<?> NONE = new Trail<>(null, null, 0);

    private final @Nullable T newest;
    private final @Nullable Trail<T> older;
    private final int size;

    private Trail(@Nullable T newest, @Nullable Trail<T> older, int size) {
        this.newest = newest;
        this.older = older;
        this.size = size;
    }

    /// The empty trail.
    @SuppressWarnings("unchecked")
    public static <T> Trail<T> empty() {
        return (Trail<T>) NONE;
    }

    /// This trail with one entry more.
    public Trail<T> plus(T entry) {
        return new Trail<>(entry, this, size + 1);
    }

    /// The newest entry.
    public Optional<T> newest() {
        return Optional.ofNullable(newest);
    }

    /// All but the newest entry; empty for the empty trail.
    public Trail<T> older() {
        return older == null ? this : older;
    }

    /// The number of entries.
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Replaces the newest entry that matches; costs as many steps as it lies back. Unchanged when none matches.
    public Trail<T> replace(Predicate<T> which, UnaryOperator<T> by) {
        List<T> passed = new ArrayList<>();
        Trail<T> rest = this;
        while (!rest.isEmpty()) {
            T entry = rest.first();
            rest = rest.older();
            if (which.test(entry)) {
                return rest.plus(by.apply(entry)).plusAll(passed);
            }
            passed.add(entry);
        }
        return this;
    }

    /// Leaves out the newest entry that matches; unchanged when none does.
    public Trail<T> minus(Predicate<T> which) {
        List<T> passed = new ArrayList<>();
        Trail<T> rest = this;
        while (!rest.isEmpty()) {
            T entry = rest.first();
            rest = rest.older();
            if (which.test(entry)) {
                return rest.plusAll(passed);
            }
            passed.add(entry);
        }
        return this;
    }

    /// The entries in the order they were added.
    public List<T> oldestFirst() {
        List<T> entries = new ArrayList<>(size);
        forEach(entries::add);
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    /// This trail with newer entries on top; the list is newest first, like the trail itself.
    Trail<T> plusAll(List<T> newestFirst) {
        Trail<T> result = this;
        for (T entry : newestFirst.reversed()) {
            result = result.plus(entry);
        }
        return result;
    }

    private T first() {
        if (newest == null) {
            throw new NoSuchElementException("the trail is empty");
        }
        return newest;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Trail<T> rest = Trail.this;

            @Override
            public boolean hasNext() {
                return !rest.isEmpty();
            }

            @Override
            public T next() {
                T entry = rest.first();
                rest = rest.older();
                return entry;
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Trail<?> trail) || trail.size != size) {
            return false;
        }
        Iterator<?> theirs = trail.iterator();
        for (T mine : this) {
            if (!mine.equals(theirs.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (T entry : this) {
            hash = 31 * hash + entry.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return oldestFirst().toString();
    }
}
