package se.medlyss.ui.wrapup;

import java.util.Optional;
import se.medlyss.ui.base.Chord;

/// What of the wrap-up is open to view.
///
/// @param unfolded  the score's lines are shown
/// @param answers   every answer is in the list, not only what is left
/// @param keys      the overview of all keys lies over the page
/// @param mustFirst finishing was refused: something cannot wait
/// @param writing   what is being written under the cursor; empty when nothing is
/// @param idle      the key pressed last, when it did nothing on its line
record Showing(
        boolean unfolded,
        boolean answers,
        boolean keys,
        boolean mustFirst,
        Optional<Writing> writing,
        Optional<Chord> idle) {

    Showing(boolean unfolded, boolean answers, boolean keys, boolean mustFirst, Optional<Writing> writing) {
        this(unfolded, answers, keys, mustFirst, writing, Optional.empty());
    }

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

    /// Until anything else happens.
    Showing withIdle(Chord key) {
        return new Showing(unfolded, answers, keys, mustFirst, writing, Optional.of(key));
    }

    /// What stays open when something has happened to the evaluation.
    Showing afterEvent() {
        return new Showing(unfolded, answers, keys, false, Optional.empty());
    }
}
