package se.medlyss.settings;

/// How calls are listened to.
///
/// @param discreetBesideAgent whether rows show only *answered* when the coach sits beside the agent
/// @param unannouncedAllowed whether the organisation allows listening that the agent has not been told of
/// @param weeklyAim co-listenings a week that whoever listens here aims for; 0 for no aim
/// @param monthlyAim co-listenings a month and agent to aim for; 0 for no aim
public record Listening(boolean discreetBesideAgent, boolean unannouncedAllowed, int weeklyAim, int monthlyAim) {

    public Listening {
        weeklyAim = Math.max(0, weeklyAim);
        monthlyAim = Math.max(0, monthlyAim);
    }

    /// The same with another default for sitting beside.
    public Listening withDiscreetBesideAgent(boolean discreet) {
        return new Listening(discreet, unannouncedAllowed, weeklyAim, monthlyAim);
    }

    /// The same with unannounced listening allowed or not.
    public Listening withUnannouncedAllowed(boolean allowed) {
        return new Listening(discreetBesideAgent, allowed, weeklyAim, monthlyAim);
    }

    /// The same with another aim a week; 0 for none.
    public Listening withWeeklyAim(int calls) {
        return new Listening(discreetBesideAgent, unannouncedAllowed, calls, monthlyAim);
    }

    /// The same with another aim a month and agent; 0 for none.
    public Listening withMonthlyAim(int calls) {
        return new Listening(discreetBesideAgent, unannouncedAllowed, weeklyAim, calls);
    }
}
