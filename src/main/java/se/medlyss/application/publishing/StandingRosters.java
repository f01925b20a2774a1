package se.medlyss.application.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medlyss.people.Roster;

/// Rosters as they are read one after the other, whatever their order. Everybody of the last one alone is kept: each
/// of them names everybody, and there is one for every decision of years.
public final class StandingRosters {

    private final List<PublishedRoster> decisions = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private @Nullable PublishedRoster latest;

    /// Takes another one.
    ///
    /// @return what is left to know of it once there is a later one
    public PublishedRoster add(PublishedRoster roster) {
        PublishedRoster before = latest;
        if (before == null || roster.isAfter(before)) {
            latest = roster;
        }
        PublishedRoster left = roster.decisions();
        decisions.add(left);
        files.add(roster.file());
        return left;
    }

    /// Whether a roster of that file name is among them.
    public boolean has(String file) {
        return files.contains(file);
    }

    /// What they say together.
    public Roster standing() {
        return PublishedRoster.standing(
                Stream.concat(decisions.stream(), Stream.ofNullable(latest)).toList());
    }
}
