package se.medlyss.ui.wrapup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.application.SaveState;
import se.medlyss.call.CallEvent;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// The one evaluation that a page works on: taken over from the screen before, or read back.
final class HeldEvaluation {

    private final Calls calls;
    private final Background store;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<@Nullable SaveState> saving = new ReadOnlyObjectWrapper<>();
    private @Nullable UUID wanted;
    private @Nullable OpenCall held;

    /// @param store the store's worker
    HeldEvaluation(Calls calls, Background store, Problems problems) {
        this.calls = calls;
        this.store = store;
        this.problems = problems;
    }

    /// How saving goes; null until an evaluation has been read.
    ReadOnlyObjectProperty<@Nullable SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// The evaluation; empty while it is read.
    Optional<OpenCall> now() {
        return Optional.ofNullable(held);
    }

    boolean is(OpenCall call) {
        return call == held;
    }

    /// Takes an evaluation over, unless another one is wanted by the time that it has been read.
    void open(UUID evaluation, Consumer<OpenCall> onOpen) {
        wanted = evaluation;
        Optional<OpenCall> inMemory = calls.open(evaluation);
        if (inMemory.isPresent()) {
            hold(inMemory.get(), onOpen);
            return;
        }
        store.run(
                () -> calls.read(evaluation),
                events -> {
                    if (evaluation.equals(wanted)) {
                        hold(calls.resume(evaluation, events, _ -> {}), onOpen);
                    }
                },
                problems::reportStorage);
    }

    private void hold(OpenCall opened, Consumer<OpenCall> onOpen) {
        held = opened;
        saving.set(opened.tellSaving(news -> store.onScreen(() -> saving.set(news))));
        onOpen.accept(opened);
    }

    /// Takes an event into it.
    void take(CallEvent event) {
        now().ifPresent(open -> {
            open.take(event);
            saving.set(open.saving());
        });
    }

    /// Says how saving goes after something was done to the evaluation itself.
    void touched() {
        now().map(OpenCall::saving).ifPresent(saving::set);
    }

    /// Lets it go; what is not durable yet is still saved.
    void release() {
        now().ifPresent(calls::release);
        letGo();
    }

    /// Forgets it, and leaves it open for somebody who still has something to do with it.
    void letGo() {
        held = null;
        wanted = null;
    }
}
