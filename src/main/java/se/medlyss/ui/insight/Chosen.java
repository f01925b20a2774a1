package se.medlyss.ui.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.InsightFilter;
import se.medlyss.application.insight.Span;
import se.medlyss.application.insight.StageTable.Grouping;
import se.medlyss.application.insight.Trend;
import se.medlyss.call.Mode;
import se.medlyss.process.Channel;

/// What the user chose to look at; it stays put, at the next start too.
///
/// @param process the id; null until there is one to choose
/// @param mode    null until there is one to choose
/// @param agent   whose profile is shown; null until one is chosen
record Chosen(
        Section section,
        Period period,
        @Nullable String process,
        @Nullable Mode mode,
        @Nullable String team,
        @Nullable Channel channel,
        @Nullable String coach,
        Grouping grouping,
        Span.Unit unit,
        Trend.Measure measure,
        @Nullable String agent) {

    static final Chosen FIRST = new Chosen(
            Section.OVERVIEW,
            Period.WEEKS_13,
            null,
            null,
            null,
            null,
            null,
            Grouping.TEAM,
            Span.Unit.WEEK,
            Trend.Measure.QUALITY,
            null);

    InsightFilter filter(LocalDate today) {
        return new InsightFilter(
                process, mode == null ? Mode.LIVE : mode, period.from(today), null, team, channel, coach);
    }

    Chosen with(Section newSection) {
        return new Chosen(newSection, period, process, mode, team, channel, coach, grouping, unit, measure, agent);
    }

    Chosen with(Period newPeriod) {
        return new Chosen(section, newPeriod, process, mode, team, channel, coach, grouping, unit, measure, agent);
    }

    Chosen withProcess(@Nullable String newProcess) {
        return new Chosen(section, period, newProcess, mode, team, channel, coach, grouping, unit, measure, agent);
    }

    Chosen with(@Nullable Mode newMode) {
        return new Chosen(section, period, process, newMode, team, channel, coach, grouping, unit, measure, agent);
    }

    Chosen withTeam(@Nullable String newTeam) {
        return new Chosen(section, period, process, mode, newTeam, channel, coach, grouping, unit, measure, agent);
    }

    Chosen with(@Nullable Channel newChannel) {
        return new Chosen(section, period, process, mode, team, newChannel, coach, grouping, unit, measure, agent);
    }

    Chosen withCoach(@Nullable String newCoach) {
        return new Chosen(section, period, process, mode, team, channel, newCoach, grouping, unit, measure, agent);
    }

    Chosen with(Grouping newGrouping) {
        return new Chosen(section, period, process, mode, team, channel, coach, newGrouping, unit, measure, agent);
    }

    Chosen with(Span.Unit newUnit) {
        return new Chosen(section, period, process, mode, team, channel, coach, grouping, newUnit, measure, agent);
    }

    Chosen with(Trend.Measure newMeasure) {
        return new Chosen(section, period, process, mode, team, channel, coach, grouping, unit, newMeasure, agent);
    }

    Chosen withAgent(@Nullable String newAgent) {
        return new Chosen(section, period, process, mode, team, channel, coach, grouping, unit, measure, newAgent);
    }
}
