package se.medlyss.ui.team;

import se.medlyss.application.people.Entry;

/// A line of the list.
///
/// @param team        the team's name, for teams the site; may be empty
/// @param members     of a team: how many active agents it has; else 0
/// @param provisional the id was made up here
record PersonRow(
        Entry.Kind kind, String id, String name, String team, int members, boolean provisional, boolean active) {}
