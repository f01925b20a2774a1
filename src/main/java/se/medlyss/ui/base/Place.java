package se.medlyss.ui.base;

/// The pages of the app, in the order of the navigation. A place that no page has registered for is not shown.
public enum Place {
    /// The first start: who listens, in which language, and where evaluations go; takes the whole window.
    WELCOME,
    /// What to do now, what to resume, what waits.
    TODAY,
    /// Choosing agent and process before a co-listening.
    START,
    /// The running call; takes the whole window.
    LISTEN,
    /// What is left to settle after hang-up; takes the whole window.
    WRAP_UP,
    /// The talk between coach and agent; takes the whole window.
    TALK,
    /// All evaluations, and one of them.
    EVALUATIONS,
    /// One evaluation beside another of the same call: a review, a second opinion, the agent's own.
    REVIEW,
    /// What colleagues exported to the shared folder, to review.
    COLLEAGUES,
    /// Focus areas, follow-ups, recognitions.
    COACHING,
    /// Figures and trends.
    INSIGHTS,
    /// Several people score the same call.
    CALIBRATION,
    /// The call processes.
    PROCESSES,
    /// Agents and teams.
    TEAM,
    /// Settings; at the foot of the navigation.
    SETTINGS
}
