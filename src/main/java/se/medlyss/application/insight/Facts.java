package se.medlyss.application.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Roster;

/// All evaluations that figures can be made of, and where they are from.
///
/// @param all        in any order
/// @param origin     whose they are
/// @param unreadable how many this computer has that could not be read; 0 for a compilation
/// @param roster     what the centre published about people
/// @param delivery   what came in with them; null for this computer's own
public record Facts(
        List<EvaluationFacts> all,
        Origin origin,
        int unreadable,
        Roster roster,
        LatestCompilation.@Nullable Delivery delivery) {

    /// Whose evaluations they are.
    public enum Origin {
        /// This computer's: its coach and the nearest leader see persons.
        OWN,
        /// The whole organisation's: teams, and nobody by name.
        CENTRE
    }

    public Facts {
        all = List.copyOf(all);
    }

    /// The same of these evaluations.
    Facts of(List<EvaluationFacts> others) {
        return new Facts(others, origin, unreadable, roster, delivery);
    }
}
