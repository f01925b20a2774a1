package se.medlyss.ui.preferences;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// Settings.
public final class PreferencesPage implements Page {
    private final PreferencesViewModel model;
    private final PreferencesView view;

    /// @param ticker a monotonic clock, in nanoseconds
    public PreferencesPage(PreferencesViewModel model, KeysViewModel keys, LiveTexts texts, LongSupplier ticker) {
        this.model = model;
        view = new PreferencesView(model, keys, texts, ticker);
    }

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.refresh();
    }
}
