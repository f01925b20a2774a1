package se.medlyss.ui.today;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// What to do now, what to resume, what waits.
public final class TodayPage implements Page {

    private final TodayViewModel model;
    private final TodayView view;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /// @param coach  the name of whoever listens here; may be empty
    /// @param keyMap the key map of the moment
    /// @param zone   where the coach is
    public TodayPage(
            TodayViewModel model,
            LiveTexts texts,
            ProcessCatalogue processes,
            Supplier<String> coach,
            ObservableValue<KeyMap> keyMap,
            InstantSource clock,
            ZoneId zone) {
        this.model = model;
        CallWords calls = new CallWords(texts, processes, zone);
        view = new TodayView(
                model, texts, new TodayWords(texts, calls, new TurnWords(texts, clock, zone)), coach, keyMap);
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
        model.refresh();
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.of(waiting.getReadOnlyProperty());
    }
}
