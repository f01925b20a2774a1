package se.medlyss.people;

/// The person who listens and scores on this computer.
///
/// @param id   the organisation's id
/// @param team the team that the coach belongs to
public record Coach(String id, String name, String team) {}
