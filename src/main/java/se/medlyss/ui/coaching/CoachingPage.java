package se.medlyss.ui.coaching;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import se.medlyss.application.ProcessCatalogue;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// Steps to follow up, talks to hold, and everybody's development.
public final class CoachingPage implements Page {

    private final CoachingViewModel model;
    private final CoachingView view;
    private final ReadOnlyIntegerWrapper due = new ReadOnlyIntegerWrapper();

    public CoachingPage(CoachingViewModel model, ScoringTools scoring, ProcessCatalogue processes) {
        this.model = model;
        view = new CoachingView(
                model, scoring.texts(), new CoachingWords(scoring.texts(), scoring.words(), processes, model.zone()));
        model.state().subscribe(state -> due.set(state.due()));
    }

    @Override
    public Place place() {
        return Place.COACHING;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.refresh();
        view.takeKeyboard();
    }

    /// Counts anew what is due, after an evaluation changed on another page.
    public void recount() {
        model.recount();
    }

    @Override
    public Optional<ReadOnlyIntegerProperty> waiting() {
        return Optional.of(due.getReadOnlyProperty());
    }
}
