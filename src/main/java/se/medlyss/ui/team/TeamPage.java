package se.medlyss.ui.team;

import java.util.Optional;
import javafx.scene.Node;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.Page;
import se.medlyss.ui.base.Place;

/// Teams, agents and coaches.
public final class TeamPage implements Page {

    private final TeamViewModel model;
    private final RosterViewModel roster;
    private final TeamView view;

    public TeamPage(TeamViewModel model, RosterViewModel roster, LiveTexts texts) {
        this.model = model;
        this.roster = roster;
        view = new TeamView(model, roster, texts);
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
        roster.close();
    }
}
