package se.medlyss.ui.calibrate;

import static se.medlyss.ui.control.RowButton.text;

import java.util.List;
import javafx.scene.Node;
import se.medlyss.application.calibration.SessionView;
import se.medlyss.ui.control.FigureFiles;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;
import se.medlyss.ui.scoring.ScoringTools;

/// The sessions that wait to be scored, or whose result waits to be opened, for a page that tells what to do now. It is
/// absent while there are none.
public final class WaitingCard {

    private final CalibrateTools tools;
    private final RowsCard card;
    private List<Object> drawn = List.of();

    public WaitingCard(CalibrateViewModel model, ScoringTools scoring) {
        tools = new CalibrateTools(model, scoring, FigureFiles.NONE);
        card = new RowsCard(scoring.texts().text("today.calibrate.title"));
        model.state().subscribe(this::show);
        scoring.texts().draw(card.node(), () -> show(model.state().get()));
    }

    /// The card.
    public Node node() {
        return card.node();
    }

    /// A row that says the same stays, so that whoever is at it by the keyboard stays there too.
    private void show(CalibrateState state) {
        List<SessionView> mine =
                state.sessions().stream().filter(tools.model()::isMyTurn).toList();
        List<Object> now = List.of(mine, state.coaches(), tools.texts().locale());
        if (!now.equals(drawn)) {
            drawn = now;
            card.show(mine.stream().map(this::row).toList());
        }
    }

    private Node row(SessionView view) {
        var plan = view.standing().plan();
        return new RowButton(
                List.of(text(tools.title(plan), "strong")),
                tools.model().waitsForMe(view)
                        ? tools.text(
                                "calibrate.blind.about", tools.name(plan.facilitator()), tools.lastDay(plan.deadline()))
                        : tools.text("today.calibrate.opens"),
                "",
                () -> tools.model().open(view));
    }
}
