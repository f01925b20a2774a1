package se.medlyss.ui.today;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import se.medlyss.application.EvaluationSummary;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.application.today.TodayOverview;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyMap;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.LeftCall;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// What to do now, what to resume, what waits.
public final class TodayPage implements Page {

    private final TodayViewModel model;
    private static final int ON_TODAY = 6;

    private final TodayView view;
    private final LiveTexts texts;
    private final ZoneId zone;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private Runnable alsoRefresh = () -> {};
    private Predicate<KeyStroke> offered = _ -> false;

    /// @param coach  the name of whoever listens here; may be empty
    /// @param keyMap the key map of the moment
    /// @param ticker a monotonic clock, in nanoseconds
    /// @param zone   where the coach is
    public TodayPage(
            TodayViewModel model,
            LiveTexts texts,
            ProcessCatalogue processes,
            Supplier<String> coach,
            ObservableValue<KeyMap> keyMap,
            LongSupplier ticker,
            InstantSource clock,
            ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        CallWords calls = new CallWords(texts, processes, zone);
        view = new TodayView(
                model, texts, new TodayWords(texts, calls, new TurnWords(texts, clock, zone)), coach, keyMap);
        new Keys(keyMap::getValue, ticker, this::press).attachTo(view);
        model.state()
                .subscribe(state -> waiting.set(state.overview().toFinish().size()
                        + state.overview().running().size()));
    }

    /// One more card beside the others, which is absent by itself while it has nothing to say.
    ///
    /// @param refresh reads anew what the card shows
    public void offer(Node card, Runnable refresh) {
        view.offer(card);
        Runnable before = alsoRefresh;
        alsoRefresh = () -> {
            before.run();
            refresh.run();
        };
    }

    /// Lists what is new in the watched folder.
    public void offer(NewRecordingsViewModel recordings) {
        offer(new NewRecordingsCard(recordings, texts, zone, ON_TODAY).node(), recordings::refresh);
    }

    /// One more action at the head of the page.
    ///
    /// @param key tells whether it took a press
    public void offer(Node action, Predicate<KeyStroke> key) {
        view.offerAtHead(action);
        offered = key;
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
        alsoRefresh.run();
    }

    /// The keys of what is offered about the first call that nobody ended, and of the way back for one that was
    /// thrown away.
    private boolean press(KeyStroke stroke) {
        TodayOverview now = model.state().get().overview();
        Optional<UUID> running = now.running().stream().findFirst().map(EvaluationSummary::id);
        Optional<LeftCall> asked = running.flatMap(_ -> LeftCall.asked(stroke));
        if (asked.isPresent()) {
            switch (asked.get()) {
                case GO_ON -> model.goOn(running.get());
                case END -> model.endAtLastEvent(running.get());
                case DISCARD -> model.discard(running.get());
            }
            return true;
        }
        boolean undo = stroke.focus() != KeyStroke.Focus.TEXT
                && stroke.command().filter(Command.UNDO::equals).isPresent();
        Optional<UUID> discarded = now.discarded().stream().findFirst().map(EvaluationSummary::id);
        discarded.filter(_ -> undo).ifPresent(model::takeBack);
        return undo && discarded.isPresent() || offered.test(stroke);
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.of(waiting.getReadOnlyProperty());
    }
}
