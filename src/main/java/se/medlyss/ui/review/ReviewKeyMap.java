package se.medlyss.ui.review;

import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.OverlayCard;
import se.medlyss.ui.scoring.KeyMapPane;
import se.medlyss.ui.scoring.ScoringTools;

/// All keys of a review over it, until the next key.
final class ReviewKeyMap extends StackPane {

    private static final Chord CLOSE = Chord.of("Esc");

    private final ReviewViewModel model;
    private final ScoringTools tools;
    private final OverlayCard card;

    ReviewKeyMap(ReviewViewModel model, ScoringTools tools) {
        this.model = model;
        this.tools = tools;
        card = new OverlayCard(tools.texts(), this::hide);
        getChildren().add(card);
        hide();
    }

    /// Whether a press was about this; any other key closes it and does what it does.
    boolean press(KeyStroke stroke) {
        boolean asks = stroke.command().filter(Command.KEY_MAP::equals).isPresent();
        if (isVisible() && !OverlayCard.pages(stroke)) {
            hide();
            return asks || stroke.chord().equals(CLOSE);
        }
        ReviewState state = model.state().get();
        if (!asks || state == null || stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        boolean sound = model.sound().recording().get().isPresent();
        card.lay(
                tools.texts().text("review.keys.title"),
                KeyMapPane.of(new ReviewKeySheet(tools).sections(state, sound)),
                true);
        setVisible(true);
        return true;
    }

    void hide() {
        setVisible(false);
        card.clear();
    }
}
