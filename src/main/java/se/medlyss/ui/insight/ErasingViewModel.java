package se.medlyss.ui.insight;

import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.FileRefusedException;
import se.medlyss.application.RecordException;
import se.medlyss.application.StorageException;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.publishing.EraseForOthers.Erased;
import se.medlyss.application.publishing.PublishException;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Erases at the centre what a coach scored who has left.
public final class ErasingViewModel {

    private final Eraser eraser;
    private final Background share;
    private final Problems problems;
    private final Runnable erased;
    private final ReadOnlyObjectWrapper<Erasing> state = new ReadOnlyObjectWrapper<>(Erasing.NOTHING);

    /// Erases evaluations that other computers wrote.
    @FunctionalInterface
    public interface Eraser {
        /// @param why for those who look later
        Erased erase(Set<UUID> evaluations, String why)
                throws StorageException, PublishException, FileRefusedException, RecordException;
    }

    /// @param share  the shared folder's thread
    /// @param erased what follows from it: everybody's figures are others
    public ErasingViewModel(Eraser eraser, Background share, Problems problems, Runnable erased) {
        this.eraser = eraser;
        this.share = share;
        this.problems = problems;
        this.erased = erased;
    }

    ReadOnlyObjectProperty<Erasing> state() {
        return state.getReadOnlyProperty();
    }

    /// @param pair null for nothing after all
    void choose(@Nullable ScoredPair pair) {
        if (!state.get().busy()) {
            state.set(state.get().choosing(pair));
        }
    }

    /// Says why. It stays on this computer.
    void because(String why) {
        state.set(state.get().because(why));
    }

    /// Chooses nothing after all.
    void forget() {
        if (!state.get().busy()) {
            state.set(Erasing.NOTHING);
        }
    }

    /// Erases what was chosen, for good.
    void erase() {
        ScoredPair pair = state.get().chosen();
        if (pair == null || !state.get().ready() || state.get().busy()) {
            return;
        }
        String why = state.get().why().strip();
        state.set(state.get().working());
        share.run(() -> eraser.erase(pair.evaluations(), why), this::done, this::failed);
    }

    private void done(Erased what) {
        state.set(state.get().done(what));
        if (what.evaluations() > 0 && what.filesLeft() == 0) {
            erased.run();
        }
    }

    private void failed(Exception failure) {
        switch (failure) {
            case FileRefusedException _, PublishException _ ->
                state.set(state.get().failing(failure));
            case RecordException record -> {
                state.set(state.get().failing(null));
                problems.report(record.reason(), record);
            }
            default -> {
                state.set(state.get().failing(null));
                problems.reportStorage(failure);
            }
        }
    }
}
