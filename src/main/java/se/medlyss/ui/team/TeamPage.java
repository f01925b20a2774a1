package se.medlyss.ui.team;

import java.util.Optional;
import javafx.scene.Node;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// Teams, agents and coaches.
public final class TeamPage implements Page {

    private final TeamViewModel model;
    private final TeamView view;

    public TeamPage(TeamViewModel model, LiveTexts texts) {
        this.model = model;
        view = new TeamView(model, texts);
    }

    @Override
    public Place place() {
        return Place.TEAM;
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
    }
}
