package se.medlyss.exchange;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Made when it is first asked for: most runs find nothing new, or nothing to refuse, and a schema takes longer than
/// they do. From several threads.
public final class Late<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        T ready = made;
        return ready == null ? make() : ready;
    }

    private synchronized T make() {
        T ready = made;
        if (ready == null) {
            ready = maker.get();
            made = ready;
        }
        return ready;
    }
}
