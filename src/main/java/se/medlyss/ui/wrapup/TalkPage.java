package se.medlyss.ui.wrapup;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The talk as a page.
public final class TalkPage extends EvaluationPage {

    private final TalkViewModel model;
    private final TalkView view;

    /// @param ticker a monotonic clock, in nanoseconds
    public TalkPage(TalkViewModel model, ScoringTools tools, LongSupplier ticker) {
        this(model, new TalkView(model, tools), tools, ticker);
    }

    private TalkPage(TalkViewModel model, TalkView view, ScoringTools tools, LongSupplier ticker) {
        super(Place.TALK, view, tools, ticker, new TalkKeys(model, view)::press);
        this.model = model;
        this.view = view;
    }

    /// One more thing to do before the talk, with a key of its own, while the agent has heard nothing.
    ///
    /// @param words  what it is, as a text's key
    /// @param action gets the evaluation
    public void offer(Chord key, String words, Consumer<UUID> action) {
        view.footer().offer(key, words, action);
    }

    @Override
    void open(UUID evaluation) {
        model.open(evaluation);
    }

    @Override
    void close() {
        model.leave();
    }
}
