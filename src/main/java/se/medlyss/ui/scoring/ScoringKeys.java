package se.medlyss.ui.scoring;

import se.medlyss.call.Answer;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;

/// What the keys for answering do.
public final class ScoringKeys {
    private final ScoringViewModel viewModel;

    /// Keys for this surface.
    public ScoringKeys(ScoringViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// A digit for the criterion that waits for one, whatever else the digit does.
    ///
    /// @return whether one waited
    public boolean digit(Chord chord, Stamp at) {
        return chord.digit() >= 0 && viewModel.digit(chord.digit(), at);
    }

    /// Does what an answering command asks for. Other commands only disarm.
    ///
    /// @return whether it is an answering command
    public boolean command(Command command, Stamp at) {
        if (command.isCriterion()) {
            viewModel.number(command.number(), at);
            return true;
        }
        switch (command) {
            case MET -> viewModel.give(Answer.MET, at);
            case NOT_MET -> viewModel.give(Answer.NOT_MET, at);
            case NOT_APPLICABLE -> viewModel.give(Answer.NOT_APPLICABLE, at);
            case NOT_HEARD -> viewModel.give(Answer.NOT_HEARD, at);
            case CLEAR -> viewModel.clear(at);
            case REST_NOT_APPLICABLE -> viewModel.rest(Answer.NOT_APPLICABLE, at);
            case REST_NOT_HEARD -> viewModel.rest(Answer.NOT_HEARD, at);
            case ROW_UP -> viewModel.move(-1);
            case ROW_DOWN -> viewModel.move(1);
            case WHOLE_CALL -> viewModel.wholeCall();
            case LEFTOVER -> viewModel.leftover(at);
            default -> {
                viewModel.disarm();
                return false;
            }
        }
        return true;
    }
}
