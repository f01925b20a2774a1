package se.medlyss.ui.insight;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.AgentProfile;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.CoachFigures;
import se.medlyss.application.insight.Coverage;
import se.medlyss.application.insight.CoverageTotals;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.LatestCompilation;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.SpreadTable;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.insight.WeeklyMeeting;

/// The figures of one section.
sealed interface Board {

    /// What the figures are made of.
    Slice slice();

    /// @param totals what the figures stand on
    /// @param table  by what was chosen
    record Overview(
            Slice slice,
            CoverageTotals totals,
            Headlines headlines,
            StageTable table,
            Trend trend,
            WeeklyMeeting meeting)
            implements Board {}

    /// @param unmerged whoever has a provisional id, in all that came in
    /// @param scored   who scored whom, in all that came in
    /// @param delivery null for this computer's own
    record Covered(
            Slice slice,
            Coverage coverage,
            Unfinished unfinished,
            Unmerged unmerged,
            List<ScoredPair> scored,
            LatestCompilation.@Nullable Delivery delivery)
            implements Board {}

    record Even(Slice slice, SpreadTable spread, Funnel funnel) implements Board {}

    /// @param agents  to choose from
    /// @param profile of the chosen one; empty when there is none
    record Profile(Slice slice, List<String> agents, Optional<AgentProfile> profile) implements Board {}

    record Coaching(Slice slice, CoachFigures coaches, Agreement agreement) implements Board {}

    record Ended(Slice slice, OutcomeFigures outcomes) implements Board {}

    /// What was begun here and does not count: shown in the coach's own app only.
    record Unfinished(int parked, int discarded) {}
}
