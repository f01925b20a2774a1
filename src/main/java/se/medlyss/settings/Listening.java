package se.medlyss.settings;

/// How calls are listened to.
///
/// @param discreetBesideAgent whether rows show only *answered* when the coach sits beside the agent
/// @param unannouncedAllowed whether the organisation allows listening that the agent has not been told of
/// @param weeklyAim co-listenings a week that whoever listens here aims for; 0 for no aim
/// @param monthlyAim co-listenings a month and agent to aim for; 0 for no aim
/// @param passMark the least part of a reference call's criteria, in percent, to answer as agreed
public record Listening(
        boolean discreetBesideAgent, boolean unannouncedAllowed, int weeklyAim, int monthlyAim, int passMark) {

    public Listening {
        weeklyAim = Math.max(0, weeklyAim);
        monthlyAim = Math.max(0, monthlyAim);
        passMark = Math.clamp(passMark, 0, 100);
    }

    /// The same with another default for sitting beside.
    public Listening withDiscreetBesideAgent(boolean discreet) {
        return new Listening(discreet, unannouncedAllowed, weeklyAim, monthlyAim, passMark);
    }

    /// The same with unannounced listening allowed or not.
    public Listening withUnannouncedAllowed(boolean allowed) {
        return new Listening(discreetBesideAgent, allowed, weeklyAim, monthlyAim, passMark);
    }

    /// The same with another aim a week; 0 for none.
    public Listening withWeeklyAim(int calls) {
        return new Listening(discreetBesideAgent, unannouncedAllowed, calls, monthlyAim, passMark);
    }

    /// The same with another aim a month and agent; 0 for none.
    public Listening withMonthlyAim(int calls) {
        return new Listening(discreetBesideAgent, unannouncedAllowed, weeklyAim, calls, passMark);
    }

    /// The same with another pass mark, in percent.
    public Listening withPassMark(int percent) {
        return new Listening(discreetBesideAgent, unannouncedAllowed, weeklyAim, monthlyAim, percent);
    }
}
