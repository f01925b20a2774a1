package se.medlyss.ui.insight;

import java.util.Optional;
import javafx.scene.Node;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.scoring.ScoringTools;

/// The page of figures.
public final class InsightsPage implements Page {

    private final InsightsViewModel model;
    private final CentreDecides deciding;
    private final InsightsView view;

    /// What can be taken along.
    ///
    /// @param figures as tables and pictures
    public record Saving(FigureFiles figures, Reports reports) {}

    public InsightsPage(InsightsViewModel model, CentreDecides deciding, ScoringTools scoring, Saving saving) {
        this.model = model;
        this.deciding = deciding;
        this.view = new InsightsView(model, deciding, scoring, saving);
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
        model.leave();
        deciding.forget();
    }
}
