package se.medlyss.ui.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.AgentProfile;
import se.medlyss.application.insight.Agreement;
import se.medlyss.application.insight.CoachFigures;
import se.medlyss.application.insight.Coverage;
import se.medlyss.application.insight.CoverageTotals;
import se.medlyss.application.insight.EvaluationFacts;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.Funnel;
import se.medlyss.application.insight.Headlines;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.OutcomeFigures;
import se.medlyss.application.insight.ScoredPair;
import se.medlyss.application.insight.Slice;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.SpreadTable;
import se.medlyss.application.insight.StageTable;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Trend;
import se.medlyss.application.insight.Unmerged;
import se.medlyss.application.insight.WeeklyMeeting;

/// Computes a section's figures, away from the screen.
///
/// @param names      of everybody known here, to take out of what is read aloud
/// @param unfinished what was begun on this computer and does not count
/// @param ownCoach   who scores on this computer; null at the centre
record BoardMaker(
        Facts facts,
        Set<String> names,
        Board.Unfinished unfinished,
        @Nullable String ownCoach) {

    /// Behind the figures of one stage there is the whole evaluation too.
    EvaluationFacts whole(EvaluationFacts evaluation) {
        return facts.all().stream()
                .filter(each -> each.id().equals(evaluation.id()))
                .findFirst()
                .orElse(evaluation);
    }

    /// Persons are for the nearest leader, whatever was chosen: the centre gets teams.
    Board make(Chosen wanted, LocalDate today) {
        Chosen chosen = facts.origin() == Facts.Origin.CENTRE ? wanted.with(Grouping.TEAM) : wanted;
        InsightFilter filter = chosen.filter(today);
        Slice slice = Slice.of(facts, filter);
        return switch (chosen.section()) {
            case OVERVIEW -> overview(slice, chosen);
            case COVERAGE ->
                new Board.Covered(
                        slice,
                        Coverage.of(facts, filter),
                        unfinished,
                        Unmerged.of(facts),
                        ScoredPair.of(facts),
                        facts.delivery());
            case EVENNESS ->
                new Board.Even(
                        slice,
                        SpreadTable.of(slice, StageTable.of(slice, Grouping.TEAM)),
                        Funnel.of(slice, chosen.grouping()));
            case AGENT -> facts.origin() == Facts.Origin.CENTRE ? overview(slice, chosen) : profile(slice, chosen);
            case COACHES ->
                new Board.Coaching(
                        slice,
                        CoachFigures.of(slice, AgentProfile.effects(slice), ownCoach),
                        Agreement.of(facts, filter, ownCoach));
            case OUTCOMES -> new Board.Ended(slice, OutcomeFigures.of(slice));
        };
    }

    private Board overview(Slice slice, Chosen chosen) {
        StageTable byTeam = StageTable.of(slice, Grouping.TEAM);
        StageTable shown = chosen.grouping() == Grouping.TEAM ? byTeam : StageTable.of(slice, chosen.grouping());
        Trend trend = trend(slice, chosen);
        return new Board.Overview(
                slice,
                CoverageTotals.of(facts, slice.filter()),
                Headlines.of(slice, byTeam, Agreement.of(facts, slice.filter(), ownCoach)),
                shown,
                trend,
                WeeklyMeeting.of(slice, byTeam, trend, names));
    }

    /// The centre may look at the weeks and at the months: neither gives the other away. Only a whole call is approved.
    private static Trend trend(Slice slice, Chosen wanted) {
        Chosen chosen = slice.ofFamily() ? wanted.with(Trend.Measure.QUALITY) : wanted;
        boolean both = slice.origin() == Facts.Origin.CENTRE && chosen.unit() == Span.Unit.WEEK;
        return both
                ? Trend.of(slice, Span.Unit.MONTH, chosen.measure()).weeks(slice)
                : Trend.of(slice, chosen.unit(), chosen.measure());
    }

    private static Board profile(Slice slice, Chosen chosen) {
        List<String> agents = AgentProfile.agents(slice);
        String wanted = chosen.agent();
        Optional<String> agent = wanted != null && agents.contains(wanted)
                ? Optional.of(wanted)
                : agents.stream().findFirst();
        return new Board.Profile(
                slice, agents, agent.flatMap(id -> AgentProfile.of(slice, id, AgentProfile.effects(slice))));
    }
}
