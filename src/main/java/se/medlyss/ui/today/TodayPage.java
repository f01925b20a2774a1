package se.medlyss.ui.today;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.util.Subscription;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// What to do now, what to resume, what waits.
public final class TodayPage implements Page {

    private final TodayViewModel model;
    private final TodayView view;
    private final Keys keys;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private Subscription listening = Subscription.EMPTY;

    /// @param coach  the name of whoever listens here; may be empty
    /// @param keyMap the key map of the moment: its key for the next call starts a co-listening
    /// @param ticker a monotonic clock, in nanoseconds
    /// @param zone   where the coach is
    public TodayPage(
            TodayViewModel model,
            LiveTexts texts,
            ProcessCatalogue processes,
            Supplier<String> coach,
            Supplier<KeyMap> keyMap,
            LongSupplier ticker,
            InstantSource clock,
            ZoneId zone) {
        this.model = model;
        CallWords calls = new CallWords(texts, processes, zone);
        view = new TodayView(model, texts, new TodayWords(texts, calls, new TurnWords(texts, clock, zone)), coach);
        keys = new Keys(keyMap, ticker, this::pressed);
        model.state()
                .subscribe(state -> waiting.set(state.overview().toFinish().size()
                        + state.overview().running().size()));
    }

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        listening.unsubscribe();
        listening = keys.attachTo(view);
        model.refresh();
    }

    @Override
    public void leave() {
        listening.unsubscribe();
        listening = Subscription.EMPTY;
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.of(waiting.getReadOnlyProperty());
    }

    private boolean pressed(KeyStroke stroke) {
        boolean next = stroke.command().filter(Command.NEXT_CALL::equals).isPresent();
        if (next) {
            model.startListening();
        }
        return next;
    }
}
