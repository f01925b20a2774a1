package se.medlyss.ui.insight;

/// The parts of the page, in the order of the tabs.
public enum Section {
    /// What the figures stand on.
    COVERAGE,
    /// Headlines, stage by stage, trend, the weekly meeting.
    OVERVIEW,
    /// Where the differences come from.
    EVENNESS,
    /// One agent; only where persons are shown.
    AGENT,
    /// How coaches score.
    COACHES,
    /// How matters ended.
    OUTCOMES
}
