package se.medlyss.ui.wrapup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.util.Subscription;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The talk as a page; its subject is the evaluation.
public final class TalkPage implements Page {

    private final TalkViewModel model;
    private final TalkView view;
    private final Keys keys;
    private Subscription listening = Subscription.EMPTY;

    /// @param ticker a monotonic clock, in nanoseconds
    public TalkPage(TalkViewModel model, ScoringTools tools, LongSupplier ticker) {
        this.model = model;
        view = new TalkView(model, tools);
        keys = new Keys(tools.keys()::getValue, ticker, this::press);
    }

    private boolean press(KeyStroke stroke) {
        boolean done = stroke.command().filter(Command.END::equals).isPresent();
        if (done) {
            model.talkedThrough();
        }
        return done;
    }

    @Override
    public Place place() {
        return Place.TALK;
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
