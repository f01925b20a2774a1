package se.medlyss.ui.wrapup;

import java.util.UUID;
import java.util.function.LongSupplier;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The wrap-up as a page.
public final class WrapUpPage extends EvaluationPage {

    private final WrapUpViewModel model;

    /// @param ticker a monotonic clock, in nanoseconds
    public WrapUpPage(WrapUpViewModel model, ScoringTools tools, LongSupplier ticker) {
        super(Place.WRAP_UP, new WrapUpView(model, tools), tools, ticker, new WrapUpKeys(model)::press);
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
