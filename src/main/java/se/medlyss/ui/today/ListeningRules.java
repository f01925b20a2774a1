package se.medlyss.ui.today;

/// What the organisation and the coach have settled about listening.
///
/// @param unannounced coaches may listen without telling the agent first
/// @param weeklyAim   the coach's own co-listenings a week to aim for; 0 when there is no aim
/// @param aim         co-listenings a month and agent to aim for; 0 when there is no aim
/// @param team        the coach's own team, for agents who are added here; empty when unknown
/// @param discreet    answers are hidden from the start when the coach sits beside the agent
public record ListeningRules(boolean unannounced, int weeklyAim, int aim, String team, boolean discreet) {

    /// What holds until anything else is known.
    static final ListeningRules STRICT = new ListeningRules(false, 0, 0, "", true);
}
