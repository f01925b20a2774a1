package se.medlyss.application.calibration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.medlyss.people.Coach;

/// Coaches by the organisation's ids: whoever was merged since is one person under two of them. Papers and
/// evaluations keep the id that they were written with; whose they are is asked here.
///
/// @param merged the organisation's ids by the provisional ones
public record StandingCoaches(Map<String, String> merged) {

    public StandingCoaches {
        merged = Map.copyOf(merged);
    }

    /// The standing id of a coach; the same one when nobody was merged.
    public String id(String coach) {
        return merged.getOrDefault(coach, coach);
    }

    /// Those that this computer knows, each once, by their standing ids and under the names that it has for them.
    public List<Coach> of(Collection<Coach> known) {
        Map<String, Coach> standing = new HashMap<>();
        for (Coach coach : known) {
            Coach here = new Coach(id(coach.id()), coach.name(), coach.team());
            standing.merge(here.id(), here, (one, other) -> isNamed(one) ? one : other);
        }
        return known.stream()
                .map(coach -> standing.get(id(coach.id())))
                .distinct()
                .toList();
    }

    private static boolean isNamed(Coach coach) {
        return !coach.name().isBlank() && !coach.name().equals(coach.id());
    }

    /// Each once.
    List<String> ids(List<String> coaches) {
        return coaches.stream().map(this::id).distinct().toList();
    }

    /// A paper as if it had been written with the standing ids.
    SessionPaper of(SessionPaper paper) {
        return switch (paper) {
            case SessionPaper.Planned planned ->
                new SessionPaper.Planned(planned.plan().by(this));
            case SessionPaper.Changed(var session, var by, var at, var number, var title, var until, var group) ->
                new SessionPaper.Changed(session, id(by), at, number, title, until, ids(group));
            case SessionPaper.Cancelled(var session, var by, var at, var reason) ->
                new SessionPaper.Cancelled(session, id(by), at, reason);
            case SessionPaper.Opened(var session, var by, var at, var counted) ->
                new SessionPaper.Opened(session, id(by), at, counted(counted));
            case SessionPaper.Agreed(var session, var by, var at, var number, var answers, var summary) ->
                new SessionPaper.Agreed(session, id(by), at, number, answers, summary);
        };
    }

    private List<SessionPaper.Counted> counted(List<SessionPaper.Counted> counted) {
        return counted.stream()
                .map(each -> new SessionPaper.Counted(id(each.coach()), each.evaluation(), each.revision()))
                .toList();
    }
}
