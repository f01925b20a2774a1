package se.medlyss.application.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.people.ImportPlan.Role;

/// What a line of a file, or this computer, says of somebody in the roster.
///
/// @param team     the team's id; empty leaves it as it is
/// @param site     the id of the team's site; empty leaves it as it is
/// @param target   evaluations expected in a month; null leaves it as it is
/// @param active   null leaves it as it is
/// @param replaces provisional ids that this one takes the place of
public record RosterRow(
        Role role,
        String id,
        String team,
        String site,
        @Nullable Integer target,
        @Nullable Boolean active,
        List<String> replaces) {
    public RosterRow {
        replaces = List.copyOf(replaces);
    }
}
