package se.medlyss.ui.wrapup;

import java.util.UUID;
import java.util.function.LongSupplier;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The talk as a page.
public final class TalkPage extends EvaluationPage {

    private final TalkViewModel model;

    /// @param ticker a monotonic clock, in nanoseconds
    public TalkPage(TalkViewModel model, ScoringTools tools, LongSupplier ticker) {
        this(model, new TalkView(model, tools), tools, ticker);
    }

    private TalkPage(TalkViewModel model, TalkView view, ScoringTools tools, LongSupplier ticker) {
        super(Place.TALK, view, tools, ticker, new TalkKeys(model, view)::press);
        this.model = model;
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
