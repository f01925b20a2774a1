package se.medlyss.ui.today;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// Choosing agent and process, and starting a co-listening. The page's subject is the id of an agent, who is chosen
/// from the start.
public final class StartPage implements Page {

    private static final int ON_START = 3;

    private final StartViewModel model;
    private final StartView view;
    private final LiveTexts texts;
    private final ZoneId zone;
    private Runnable alsoRefresh = () -> {};

    /// @param keyMap the key map of the moment: its answer and stage keys start a call that nobody started
    /// @param ticker a monotonic clock, in nanoseconds
    /// @param zone   where the coach is
    public StartPage(
            StartViewModel model,
            LiveTexts texts,
            ProcessCatalogue processes,
            Supplier<KeyMap> keyMap,
            LongSupplier ticker,
            InstantSource clock,
            ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.view =
                new StartView(model, texts, new CallWords(texts, processes, zone), new TurnWords(texts, clock, zone));
        new Keys(keyMap, ticker, stroke -> view.key(stroke) || model.key(stroke)).attachTo(view);
    }

    /// Lists what is new in the watched folder.
    public void offer(NewRecordingsViewModel recordings) {
        view.offer(new NewRecordingsCard(recordings, texts, zone, ON_START).node());
        alsoRefresh = recordings::refresh;
    }

    @Override
    public Place place() {
        return Place.START;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.open(subject);
        alsoRefresh.run();
        view.focus();
    }

    @Override
    public void leave() {
        model.recording().leave();
    }
}
