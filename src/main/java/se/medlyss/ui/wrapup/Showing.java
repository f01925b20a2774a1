package se.medlyss.ui.wrapup;

import java.util.Optional;

/// What of the wrap-up is open to view.
///
/// @param unfolded  the score's lines are shown
/// @param answers   every answer is in the list, not only what is left
/// @param keys      the overview of all keys lies over the page
/// @param mustFirst finishing was refused: something cannot wait
/// @param writing   what is being written under the cursor; empty when nothing is
record Showing(boolean unfolded, boolean answers, boolean keys, boolean mustFirst, Optional<Writing> writing) {

    /// @param unfolded the score's lines are shown
    static Showing from(boolean unfolded) {
        return new Showing(unfolded, false, false, false, Optional.empty());
    }

    Showing withUnfolded(boolean now) {
        return new Showing(now, answers, keys, mustFirst, writing);
    }

    Showing withAnswers(boolean now) {
        return new Showing(unfolded, now, keys, mustFirst, Optional.empty());
    }

    Showing withKeys(boolean now) {
        return new Showing(unfolded, answers, now, mustFirst, writing);
    }

    Showing withMustFirst() {
        return new Showing(unfolded, answers, keys, true, Optional.empty());
    }

    Showing withWriting(Optional<Writing> now) {
        return new Showing(unfolded, answers, keys, mustFirst, now);
    }

    /// What stays open when something has happened to the evaluation.
    Showing afterEvent() {
        return new Showing(unfolded, answers, keys, false, Optional.empty());
    }
}
