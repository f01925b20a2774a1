package se.medlyss.ui.review;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import se.medlyss.ui.base.Keys;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.scoring.ScoringTools;

/// The colleagues' evaluations in the shared folder, to review.
public final class ColleaguesPage implements Page {

    private final ColleaguesViewModel model;
    private final ColleaguesView view;

    /// @param ticker a monotonic clock, in nanoseconds
    public ColleaguesPage(ColleaguesViewModel model, ScoringTools tools, LongSupplier ticker, ZoneId zone) {
        this.model = model;
        view = new ColleaguesView(model, tools.texts(), zone);
        new Keys(tools.keys()::getValue, ticker, view::key).attachTo(view);
    }

    @Override
    public Place place() {
        return Place.COLLEAGUES;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void show(Optional<String> subject) {
        model.show();
    }

    @Override
    public void leave() {
        model.leave();
    }
}
