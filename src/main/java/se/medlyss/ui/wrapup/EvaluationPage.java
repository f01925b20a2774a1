package se.medlyss.ui.wrapup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// A page about one evaluation that takes the whole window and its keys; its subject is the evaluation.
abstract class EvaluationPage implements Page {

    private final Place place;
    private final Node view;

    /// @param ticker a monotonic clock, in nanoseconds
    /// @param press  does what a key asks for and says whether it took it
    EvaluationPage(Place place, Node view, ScoringTools tools, LongSupplier ticker, Predicate<KeyStroke> press) {
        this.place = place;
        this.view = view;
        new Keys(tools.keys()::getValue, ticker, press).attachTo(view);
    }

    /// Takes an evaluation over, or reads it.
    abstract void open(UUID evaluation);

    /// Lets it go.
    abstract void close();

    @Override
    public final Place place() {
        return place;
    }

    @Override
    public final Node content() {
        return view;
    }

    @Override
    public final void show(Optional<String> subject) {
        subject.map(UUID::fromString).ifPresent(this::open);
    }

    @Override
    public final void leave() {
        close();
    }

    @Override
    public final boolean takesWholeWindow() {
        return true;
    }
}
