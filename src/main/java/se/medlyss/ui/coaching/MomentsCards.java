package se.medlyss.ui.coaching;

import static se.medlyss.ui.control.RowButton.text;

import java.util.List;
import se.medlyss.application.TalkOutcome.Lifted;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.control.RowButton;
import se.medlyss.ui.control.RowsCard;
import se.medlyss.ui.scoring.Quote;

/// What to celebrate: at the weekly meeting where the agent lets others hear of it, and between the two where not.
final class MomentsCards {

    private static final int MOST = 5;

    private final CoachingViewModel model;
    private final CoachingWords words;
    private final RowsCard shared;
    private final RowsCard kept;

    MomentsCards(CoachingViewModel model, LiveTexts texts, CoachingWords words) {
        this.model = model;
        this.words = words;
        shared = new RowsCard(texts.text("coaching.moments.shared"));
        kept = new RowsCard(texts.text("coaching.moments.kept"));
    }

    List<RowsCard> cards() {
        return List.of(shared, kept);
    }

    void show(CoachingState state) {
        shared.show(rows(state, true));
        kept.show(rows(state, false));
    }

    private List<RowButton> rows(CoachingState state, boolean mayShare) {
        return state.lifted().stream()
                .filter(lifted -> lifted.mayShare() == mayShare)
                .limit(MOST)
                .map(lifted -> moment(state, lifted))
                .toList();
    }

    private RowButton moment(CoachingState state, Lifted lifted) {
        String where = words.where(lifted);
        return new RowButton(
                List.of(text("★ ", "accent"), text(Quote.bare(lifted.quote()), "words")),
                state.name(lifted.agent()) + (where.isEmpty() ? "" : " · " + where),
                "",
                () -> model.open(lifted.evaluation()));
    }
}
