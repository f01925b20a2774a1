package se.medlyss.settings;

/// How calls are listened to.
///
/// @param discreetBesideAgent whether rows show only *answered* when the coach sits beside the agent
/// @param unannouncedAllowed whether the organisation allows listening that the agent has not been told of
public record Listening(boolean discreetBesideAgent, boolean unannouncedAllowed) {

    /// The same with another default for sitting beside.
    public Listening withDiscreetBesideAgent(boolean discreet) {
        return new Listening(discreet, unannouncedAllowed);
    }

    /// The same with unannounced listening allowed or not.
    public Listening withUnannouncedAllowed(boolean allowed) {
        return new Listening(discreetBesideAgent, allowed);
    }
}
