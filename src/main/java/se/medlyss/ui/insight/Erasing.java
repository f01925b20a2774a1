package se.medlyss.ui.insight;

import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.publishing.EraseForOthers.Erased;

/// How far erasing for a coach who has left has come.
///
/// @param chosen  what is to be erased; null while that is not chosen
/// @param why     in the manager's words
/// @param busy    the folder is worked on
/// @param erased  what came of it; null before, and as soon as something else is chosen
/// @param failure why it was not erased; null when it was, or was not tried
record Erasing(
        @Nullable ScoredPair chosen,
        String why,
        boolean busy,
        @Nullable Erased erased,
        @Nullable Exception failure) {

    static final Erasing NOTHING = new Erasing(null, "", false, null, null);

    /// Whether nothing is missing that has to be said first.
    boolean ready() {
        return chosen != null && !why.isBlank();
    }

    Erasing choosing(@Nullable ScoredPair pair) {
        return new Erasing(pair, why, busy, null, null);
    }

    Erasing because(String reason) {
        return new Erasing(chosen, reason, busy, erased, failure);
    }

    Erasing working() {
        return new Erasing(chosen, why, true, null, null);
    }

    Erasing done(Erased what) {
        return what.filesLeft() == 0
                ? new Erasing(null, "", false, what, null)
                : new Erasing(chosen, why, false, what, null);
    }

    Erasing failing(@Nullable Exception cause) {
        return new Erasing(chosen, why, false, null, cause);
    }
}
