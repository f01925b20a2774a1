package se.medlyss.ui.evaluations;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import se.medlyss.application.Calls;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.LoggedEvent;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Background;

/// Takes a single event into an evaluation that nobody scores, and tells when it is durable.
///
/// @param store the store's worker
record DurableChange(Calls calls, Background store) {

    void take(
            UUID evaluation, List<LoggedEvent> events, Function<Stamp, CallEvent> event, Consumer<OpenCall> onDurable) {
        OpenCall call = calls.open(evaluation).orElseGet(() -> calls.resume(evaluation, events, _ -> {}));
        call.tellSaving(saving -> {
            if (saving.saved()) {
                store.onScreen(() -> {
                    calls.release(call);
                    onDurable.accept(call);
                });
            }
        });
        call.take(event.apply(call.stamp()));
    }
}
