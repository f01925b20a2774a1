package se.medlyss.call;

/// Why this call.
public enum Selection {
    /// The next one in turn.
    NEXT("next"),
    RANDOM("random"),
    COACH_CHOSEN("coach-chosen"),
    AGENT_ASKED("agent-asked"),
    COMPLAINT("complaint");

    private final String code;

    Selection(String code) {
        this.code = code;
    }

    /// How it is written in files.
    public String code() {
        return code;
    }
}
