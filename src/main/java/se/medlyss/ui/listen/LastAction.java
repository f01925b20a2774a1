package se.medlyss.ui.listen;

import java.util.Optional;
import se.medlyss.call.CallEvent;
import se.medlyss.call.CallState;
import se.medlyss.call.Visit;
import se.medlyss.texts.Texts;
import se.medlyss.ui.scoring.Elapsed;
import se.medlyss.ui.scoring.ScoringTools;

/// What was done last in the call, in words and with its time.
final class LastAction {

    private final ListenViewModel viewModel;
    private final ScoringTools tools;

    LastAction(ListenViewModel viewModel, ScoringTools tools) {
        this.viewModel = viewModel;
        this.tools = tools;
    }

    /// *answered: Sums up the matter 0:30*; empty when there is nothing to undo.
    String words() {
        CallState state = viewModel.state().get();
        Texts texts = tools.texts().texts();
        Optional<String> done = new ActionWords(texts)
                .last(state, viewModel.scoring().process(), viewModel.discreet().get());
        Optional<String> time = state.lastAction().map(event -> Elapsed.at(texts, state, happenedMs(event, state)));
        return done.flatMap(what -> time.map(when -> what + " " + when)).orElse("");
    }

    /// A stage that replaced a wrong one has its first instant.
    private static long happenedMs(CallEvent event, CallState state) {
        long atMs = event.at().offsetMs();
        return event instanceof CallEvent.StageReplaced
                ? state.times().current().map(Visit::enteredMs).orElse(atMs)
                : atMs;
    }
}
