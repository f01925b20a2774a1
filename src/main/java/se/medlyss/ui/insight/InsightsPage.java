package se.medlyss.ui.insight;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The page of figures.
public final class InsightsPage implements Page {

    private final InsightsViewModel model;
    private final DecisionsViewModel decisions;
    private final InsightsView view;

    /// @param write saves a table to a file, away from the screen
    public InsightsPage(
            InsightsViewModel model,
            DecisionsViewModel decisions,
            ScoringTools scoring,
            BiConsumer<FigureTable, Path> write) {
        this.model = model;
        this.decisions = decisions;
        this.view = new InsightsView(model, decisions, scoring, write);
    }

    @Override
    public Place place() {
        return Place.INSIGHTS;
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
    public void leave() {
        model.cancel();
        decisions.forget();
    }
}
