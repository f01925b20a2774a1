package se.medlyss.ui.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.compilation.Compilation;
import se.medlyss.application.insight.Facts;
import se.medlyss.application.insight.StageTable.Grouping;

/// What the page shows.
///
/// @param source   whose evaluations are looked at
/// @param reading  how far reading has come; null when nothing is being read
/// @param counting whether figures of what is chosen are on their way
/// @param any      whether there are evaluations at all
/// @param board    null until the first figures are there
/// @param drill    what was opened from a figure; empty on top
/// @param offered  whether the whole organisation's can be looked at
/// @param trouble  why there are no figures, or not those that were asked for; null when nothing stands in the way
record InsightsState(
        Facts.Origin source,
        @Nullable Reading reading,
        boolean counting,
        boolean any,
        Choices choices,
        Chosen chosen,
        Names names,
        @Nullable Board board,
        Optional<Drill> drill,
        boolean offered,
        @Nullable Trouble trouble) {

    /// How far reading or compiling has come.
    ///
    /// @param of   0 when that is not known
    /// @param step of compiling; null while evaluations are read
    record Reading(int done, int of, Compilation.@Nullable Step step) {}

    /// What stands in the way.
    ///
    /// @param key   of a sentence that says what to do
    /// @param place its argument
    record Trouble(String key, String place) {

        /// What nobody foresaw; it may go well the next time.
        static final Trouble FAULT = new Trouble("insights.failed", "");

        boolean again() {
            return equals(FAULT);
        }
    }

    static final InsightsState BLANK = new InsightsState(
            Facts.Origin.OWN,
            null,
            false,
            true,
            Choices.NONE,
            Chosen.FIRST,
            Names.NONE,
            null,
            Optional.empty(),
            false,
            null);

    InsightsState reading(@Nullable Reading now) {
        return new InsightsState(source, now, counting, any, choices, chosen, names, board, drill, offered, trouble);
    }

    InsightsState with(Facts facts, Choices newChoices, Names newNames) {
        return new InsightsState(
                facts.origin(),
                null,
                counting,
                !facts.all().isEmpty(),
                newChoices,
                newChoices.settled(chosen),
                newNames,
                board,
                drill,
                offered,
                null);
    }

    InsightsState counting(boolean now) {
        return new InsightsState(source, reading, now, any, choices, chosen, names, board, drill, offered, trouble);
    }

    InsightsState offering(boolean nowOffered) {
        return new InsightsState(
                source, reading, counting, any, choices, chosen, names, board, drill, nowOffered, trouble);
    }

    InsightsState with(Trouble newTrouble) {
        return new InsightsState(
                source, null, counting, any, choices, chosen, names, board, drill, offered, newTrouble);
    }

    /// A fault is behind us: it is tried again.
    InsightsState tried() {
        return trouble != null && trouble.again()
                ? new InsightsState(source, reading, counting, any, choices, chosen, names, board, drill, offered, null)
                : this;
    }

    /// Others than those that are shown were asked for, and are not to be had: nobody takes one for the other.
    InsightsState uncounted() {
        return new InsightsState(
                source, null, false, any, choices, chosen, names, null, Optional.empty(), offered, Trouble.FAULT);
    }

    /// Begins by teams, and without a person at the centre. Whether there is anything is found out.
    InsightsState from(Facts.Origin newSource) {
        Chosen teams = chosen.with(Grouping.TEAM);
        Chosen kept = newSource == Facts.Origin.CENTRE && chosen.section() == Section.AGENT
                ? teams.with(Section.OVERVIEW)
                : teams;
        return new InsightsState(
                newSource, reading, false, true, choices, kept, names, null, Optional.empty(), offered, null);
    }

    /// What was chosen stays; nothing is shown until something was read.
    InsightsState unread() {
        return new InsightsState(
                source, null, false, any, choices, chosen, names, null, Optional.empty(), offered, null);
    }

    InsightsState with(Chosen newChosen) {
        return new InsightsState(
                source, reading, counting, any, choices, newChosen, names, board, Optional.empty(), offered, trouble);
    }

    InsightsState with(Board newBoard) {
        return new InsightsState(source, reading, false, any, choices, chosen, names, newBoard, drill, offered, null);
    }

    InsightsState with(Optional<Drill> newDrill) {
        return new InsightsState(
                source, reading, counting, any, choices, chosen, names, board, newDrill, offered, trouble);
    }
}
