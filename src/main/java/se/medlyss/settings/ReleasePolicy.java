package se.medlyss.settings;

/// When an evaluation leaves this computer for the shared folder by itself.
public enum ReleasePolicy {
    /// Once the agent has heard it, at the latest after three working days.
    TALKED_THROUGH,
    /// As soon as the wrap-up is finished.
    FINAL
}
