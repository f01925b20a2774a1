package se.medlyss.application.publishing;

/// One thing in which a roster differs from the one before.
///
/// @param id     whom or which team it concerns
/// @param before what it was; empty for something new
/// @param after  what it is now
public record RosterChange(Kind kind, String id, String before, String after) {

    /// What differs.
    public enum Kind {
        TEAM_ADDED,
        SITE,
        AGENT_ADDED,
        AGENT_TEAM,
        AGENT_LEFT,
        AGENT_BACK,
        COACH_ADDED,
        /// The same, who has a target: before, how many evaluations a month.
        COACH_ADDED_WITH_TARGET,
        COACH_TEAM,
        TARGET,
        /// The id before is provisional, the one after the organisation's.
        MERGED,
        /// The same of a merge that was taken back.
        SEPARATED,
        /// A writer may act for the one before.
        APPROVED,
        /// A key of the writer counts: its fingerprint.
        KEY_APPROVED,
        /// It does no more: before, its fingerprint.
        KEY_WITHDRAWN,
        /// The same, but up to a last record: after, its hash as files are named by it.
        KEY_WITHDRAWN_AFTER,
        /// The first days whose records need a signature; before is empty where none did.
        SIGNATURES_FROM,
        /// No record needs one any more: before, the first day that did.
        SIGNATURES_LIFTED
    }
}
