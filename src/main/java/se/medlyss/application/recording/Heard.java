package se.medlyss.application.recording;

/// What is heard in a stretch of a recording.
public enum Heard {
    AGENT,
    CUSTOMER,
    /// Both talk.
    BOTH,
    SILENCE,
    /// Hold music.
    MUSIC;

    /// Whether one of the parties talks.
    ///
    /// @param agent the agent; else the customer
    boolean talks(boolean agent) {
        return this == BOTH || this == (agent ? AGENT : CUSTOMER);
    }
}
