package se.medlyss.ui.wrapup;

import java.util.List;
import java.util.Optional;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Explanation;
import se.medlyss.score.Finding;

/// What the wrap-up shows.
///
/// @param agent     the agent's name, as this computer knows it
/// @param cursor    the line that the keys settle; -1 when there is none
/// @param unfolded  the score's lines are shown
/// @param mustFirst finishing was refused: something cannot wait
record WrapUpState(
        CallState call,
        CallProcess process,
        String agent,
        List<Row> rows,
        int cursor,
        Explanation explanation,
        boolean unfolded,
        boolean mustFirst) {

    WrapUpState {
        rows = List.copyOf(rows);
    }

    /// The line that the keys settle.
    Optional<Row> current() {
        return cursor < 0 ? Optional.empty() : Optional.of(rows.get(cursor));
    }

    /// How many lines still ask for something.
    long left() {
        return rows.stream().filter(Row::open).count();
    }

    /// The first line that the evaluation cannot become final without; -1 when there is none.
    int firstThatCannotWait() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.ToSettle(Finding finding) && !finding.mayWait()) {
                return i;
            }
        }
        return -1;
    }

    boolean discarded() {
        return call.life() == Life.DISCARDED;
    }

    /// The ways to settle a line.
    List<Choice> choices(Row row) {
        return new Choices(call, process).of(row);
    }
}
