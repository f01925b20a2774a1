package se.medlyss.people;

/// A team of agents at a site.
///
/// @param id   the organisation's id
/// @param site the organisation's id of the site; empty when there is only one
public record Team(String id, String name, String site) {}
