package se.medlyss.ui.wrapup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.util.Subscription;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The wrap-up as a page; its subject is the evaluation.
public final class WrapUpPage implements Page {

    private final WrapUpViewModel model;
    private final WrapUpView view;
    private final Keys keys;
    private Subscription listening = Subscription.EMPTY;

    /// @param ticker a monotonic clock, in nanoseconds
    public WrapUpPage(WrapUpViewModel model, ScoringTools tools, LongSupplier ticker) {
        this.model = model;
        view = new WrapUpView(model, tools);
        keys = new Keys(tools.keys()::getValue, ticker, new WrapUpKeys(model)::press);
    }

    @Override
    public Place place() {
        return Place.WRAP_UP;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        listening.unsubscribe();
        listening = keys.attachTo(view);
        subject.map(UUID::fromString).ifPresent(model::open);
    }

    @Override
    public void leave() {
        listening.unsubscribe();
        model.leave();
    }

    @Override
    public boolean takesWholeWindow() {
        return true;
    }
}
