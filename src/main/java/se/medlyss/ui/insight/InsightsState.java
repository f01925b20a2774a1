package se.medlyss.ui.insight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.insight.Facts;

/// What the page shows.
///
/// @param source   whose evaluations are looked at
/// @param reading  how far reading has come; null when nothing is being read
/// @param any      whether there are evaluations at all
/// @param board    null until the first figures are there
/// @param drill    what was opened from a figure; empty on top
record InsightsState(
        Facts.Origin source,
        @Nullable Reading reading,
        boolean any,
        Choices choices,
        Chosen chosen,
        Names names,
        @Nullable Board board,
        Optional<Drill> drill) {

    /// @param of 0 when that is not known
    record Reading(int done, int of) {}

    static final InsightsState BLANK = new InsightsState(
            Facts.Origin.OWN, null, true, Choices.NONE, Chosen.FIRST, Names.NONE, null, Optional.empty());

    InsightsState reading(@Nullable Reading now) {
        return new InsightsState(source, now, any, choices, chosen, names, board, drill);
    }

    InsightsState with(Facts facts, Choices newChoices, Names newNames) {
        return new InsightsState(
                facts.origin(),
                null,
                !facts.all().isEmpty(),
                newChoices,
                newChoices.settled(chosen),
                newNames,
                board,
                drill);
    }

    InsightsState from(Facts.Origin newSource) {
        Chosen kept = newSource == Facts.Origin.CENTRE && chosen.section() == Section.AGENT
                ? chosen.with(Section.OVERVIEW)
                : chosen;
        return new InsightsState(newSource, reading, any, choices, kept, names, null, Optional.empty());
    }

    InsightsState with(Chosen newChosen) {
        return new InsightsState(source, reading, any, choices, newChosen, names, board, Optional.empty());
    }

    InsightsState with(Board newBoard) {
        return new InsightsState(source, reading, any, choices, chosen, names, newBoard, drill);
    }

    InsightsState with(Optional<Drill> newDrill) {
        return new InsightsState(source, reading, any, choices, chosen, names, board, newDrill);
    }
}
