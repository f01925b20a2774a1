package se.medlyss.ui.wrapup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medlyss.call.CallState;
import se.medlyss.call.Life;
import se.medlyss.call.Mode;
import se.medlyss.process.CallProcess;
import se.medlyss.score.Explanation;
import se.medlyss.score.Finding;

/// What the wrap-up shows.
///
/// @param agent     the agent's name, as this computer knows it
/// @param nowMs     when this was shown, offset in the log
/// @param cursor    the line that the keys settle; -1 when there is none
/// @param showing   what is open to view
record WrapUpState(
        CallState call,
        CallProcess process,
        String agent,
        long nowMs,
        List<Row> rows,
        int cursor,
        Explanation explanation,
        Showing showing) {

    private static final int FIRST_REVISION = 1;

    /// Who hung up too early notices within minutes.
    private static final long LONG_OVER_MS = Duration.ofMinutes(15).toMillis();

    WrapUpState {
        rows = List.copyOf(rows);
    }

    /// The line that the keys settle.
    Optional<Row> current() {
        return cursor < 0 ? Optional.empty() : Optional.of(rows.get(cursor));
    }

    /// The same with the cursor elsewhere and something else open.
    WrapUpState at(int row, Showing now) {
        return new WrapUpState(call, process, agent, nowMs, rows, row, explanation, now);
    }

    /// The first of the lines that were settled before; the cursor's when there is none.
    int firstAnswer() {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at) instanceof Row.Settled)
                .findFirst()
                .orElse(cursor);
    }

    /// The first line that asks for something; the cursor's when none does.
    int firstOpen() {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).open())
                .findFirst()
                .orElse(cursor);
    }

    /// Whether the score is kept from who scores, as the process asks for, until it is unfolded on purpose.
    boolean blind() {
        return process.scoring().hidePoints() && !showing.unfolded();
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

    /// Whether the call itself may go on. A clock that went on from a call that is long over, or whose evaluation was
    /// finished, would count the hours until now as talk. What follows a recording goes on from where that stands.
    boolean resumable() {
        Mode mode = call.header().mode();
        Long ended = call.times().endedMs();
        boolean longOver = ended != null && nowMs - ended > LONG_OVER_MS;
        return call.revision() <= FIRST_REVISION && !longOver || mode != Mode.LIVE && mode != Mode.MYSTERY;
    }

    /// Whether there is something to take back here: what was done in a call that cannot go on stays as it was.
    boolean undoable() {
        return resumable()
                || call.undo()
                        .newest()
                        .map(step -> step.content().times())
                        .filter(times ->
                                times.endedMs() != null && times.current().isEmpty())
                        .isPresent();
    }

    /// Whether this is a new version of what was final: thrown away, it leaves that as it stands.
    boolean revises() {
        return call.aside() != null;
    }

    /// Whether it may be thrown away. What was final once has counted, and may have left for the shared folder: it is
    /// withdrawn instead, with a reason that everybody is told. A new version of it may go.
    boolean discardable() {
        return call.revision() <= FIRST_REVISION || revises();
    }

    /// How throwing it away is called, as a text key.
    String discarding() {
        return revises() ? "wrapup.action.drop" : "wrapup.action.discard";
    }

    boolean discarded() {
        return call.life() == Life.DISCARDED || call.life() == Life.FINAL && revises();
    }

    /// The ways to settle a line.
    List<Choice> choices(Row row) {
        return new Choices(call, process).of(row);
    }
}
