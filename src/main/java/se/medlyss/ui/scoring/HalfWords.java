package se.medlyss.ui.scoring;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.medlyss.application.Calls;
import se.medlyss.application.DraftWords;
import se.medlyss.application.OpenCall;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Problems;

/// Keeps what is half written about evaluations, open ones and others, so that it survives the app. On the screen's
/// thread.
public final class HalfWords {

    private final Calls calls;
    private final DraftWords drafts;
    private final Background store;
    private final Problems problems;

    /// @param store the store's worker
    public HalfWords(Calls calls, DraftWords drafts, Background store, Problems problems) {
        this.calls = calls;
        this.drafts = drafts;
        this.store = store;
        this.problems = problems;
    }

    void read(UUID evaluation, String name, Consumer<String> then) {
        calls.open(evaluation)
                .ifPresentOrElse(
                        open -> then.accept(open.state().drafts().of(name)),
                        () -> store.run(() -> drafts.read(evaluation, name), then, problems::reportStorage));
    }

    void write(UUID evaluation, String name, String words, String kept) {
        Optional<OpenCall> open = calls.open(evaluation);
        if (open.isPresent()) {
            OpenCall call = open.get();
            call.take(call.state().drafts().change(call.stamp(), name, words, kept));
        } else {
            store.run(() -> drafts.write(evaluation, name, words, kept), _ -> {}, problems::reportStorage);
        }
    }
}
