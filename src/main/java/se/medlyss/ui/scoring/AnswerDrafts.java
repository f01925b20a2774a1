package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import se.medlyss.application.OpenCall;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallEvent.AnswerDrafted;
import se.medlyss.call.Life;
import se.medlyss.call.Stamp;
import se.medlyss.process.CriterionKey;

/// What is typed of an answer, before it is one: kept in the call while it runs, so that it survives the app.
final class AnswerDrafts {
    private final OpenCall call;
    private final Consumer<Optional<CallEvent>> take;

    AnswerDrafts(OpenCall call, Consumer<Optional<CallEvent>> take) {
        this.call = call;
        this.take = take;
    }

    /// What was half typed when the app died.
    Optional<AnswerDrafted> half() {
        return Optional.ofNullable(call.state().drafts().answer()).filter(_ -> running());
    }

    /// Keeps it as it stands; empty when there is nothing to keep of it.
    void keep(CriterionKey key, String typed, Stamp at) {
        String standing = call.state().drafts().of(key).map(AnswerDrafted::text).orElse("");
        String written = typed.isBlank() ? "" : typed;
        if (running() && !written.equals(standing)) {
            take.accept(Optional.of(new AnswerDrafted(at, key, written)));
        }
    }

    private boolean running() {
        return call.state().life() == Life.RUNNING;
    }
}
