package se.medlyss.application.people;

import se.medlyss.people.Agent;
import se.medlyss.people.Coach;
import se.medlyss.people.Team;

/// What is written about a team, an agent or a coach while somebody edits it.
///
/// @param id     the organisation's id; empty for somebody new makes one up
/// @param team   the id of the team; empty for none, and for teams
/// @param site   of a team: the organisation's id of the site; else empty
/// @param active of an agent: false hides from new calls; else true
/// @param known  whether it is there already: then the id stays
public record Entry(Kind kind, String id, String name, String team, String site, boolean active, boolean known) {

    /// What it is about.
    public enum Kind {
        AGENT,
        TEAM,
        COACH
    }

    /// Somebody new.
    ///
    /// @param team the team to begin with; may be empty
    public static Entry blank(Kind kind, String team) {
        return new Entry(kind, "", "", kind == Kind.TEAM ? "" : team, "", true, false);
    }

    public static Entry of(Agent agent) {
        return new Entry(Kind.AGENT, agent.id(), agent.name(), agent.team(), "", agent.active(), true);
    }

    public static Entry of(Team team) {
        return new Entry(Kind.TEAM, team.id(), team.name(), "", team.site(), true, true);
    }

    public static Entry of(Coach coach) {
        return new Entry(Kind.COACH, coach.id(), coach.name(), coach.team(), "", true, true);
    }

    public Entry withId(String newId) {
        return new Entry(kind, newId, name, team, site, active, known);
    }

    public Entry withName(String newName) {
        return new Entry(kind, id, newName, team, site, active, known);
    }

    public Entry withTeam(String newTeam) {
        return new Entry(kind, id, name, newTeam, site, active, known);
    }

    public Entry withSite(String newSite) {
        return new Entry(kind, id, name, team, newSite, active, known);
    }

    public Entry withActive(boolean isActive) {
        return new Entry(kind, id, name, team, site, isActive, known);
    }
}
