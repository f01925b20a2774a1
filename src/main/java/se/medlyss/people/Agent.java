package se.medlyss.people;

/// Someone whose calls are scored. Exports carry the id (the organisation's pseudonym) and never the name, unless the
/// organisation turns names on.
///
/// @param id          the organisation's id; made up by the app, and provisional, for someone added inline
/// @param name        as the coach knows them; stays on this computer
/// @param team        the team's id
/// @param provisional true until a published alias merges this agent with the organisation's own id
/// @param active      false hides the agent from new calls; old evaluations keep them
public record Agent(String id, String name, String team, boolean provisional, boolean active) {}
