package se.medlyss.ui.listen;

import se.medlyss.call.CallMoves;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.listen.ListenViewModel.Overlay;
import se.medlyss.ui.scoring.ScoringKeys;

/// What the keys of the live screen do.
final class ListenKeys {
    private final ListenViewModel viewModel;
    private final ScoringKeys scoring;
    private final Runnable focusNote;

    ListenKeys(ListenViewModel viewModel, Runnable focusNote) {
        this.viewModel = viewModel;
        this.focusNote = focusNote;
        scoring = new ScoringKeys(viewModel.scoring());
    }

    /// Does what a press asks for.
    ///
    /// @return whether the key was taken
    boolean handle(KeyStroke stroke) {
        Stamp at = viewModel.stampAt(stroke.nanos());
        Overlay before = viewModel.overlay().get();
        if (before == Overlay.PROCESS && choosesProcess(stroke, at)) {
            return true;
        }
        if (before != Overlay.NONE) {
            viewModel.overlay().set(Overlay.NONE);
        }
        boolean commands = stroke.focus() == KeyStroke.Focus.COMMANDS;
        if (commands && scoring.digit(stroke.chord(), at)) {
            return true;
        }
        if (stroke.command().isEmpty()) {
            boolean escaped = "Esc".equals(stroke.chord().key());
            if (escaped) {
                viewModel.scoring().disarm();
            }
            return escaped && before != Overlay.NONE;
        }
        Command command = stroke.command().get();
        if (!commands && command == Command.END) {
            viewModel.note().keep();
            return true;
        }
        if (!scoring.command(command, at)) {
            call(command, at, before);
        }
        return true;
    }

    private boolean choosesProcess(KeyStroke stroke, Stamp at) {
        int number = stroke.chord().digit();
        boolean chosen = number >= 1 && number <= viewModel.offered().size();
        if (chosen) {
            viewModel.switchTo(viewModel.offered().get(number - 1), at);
        }
        return chosen;
    }

    private void call(Command command, Stamp at, Overlay before) {
        if (command.isStage()) {
            viewModel.stage(command.number(), at);
            return;
        }
        switch (command) {
            case NEXT_STAGE -> viewModel.nextStage(at);
            case PREVIOUS_STAGE -> viewModel.previousStage(at);
            case BACK_TO_STAGE -> viewModel.stageItCameFrom(at);
            case LIFT_UP -> viewModel.mark(MomentKind.LIFT, at);
            case DEVELOP -> viewModel.mark(MomentKind.DEVELOP, at);
            case NOTE -> focusNote.run();
            case AGREED_HEARD -> viewModel.agreedHeard(at);
            case EARLIER -> viewModel.shiftLast(-CallMoves.SHIFT_MS, at);
            case LATER -> viewModel.shiftLast(CallMoves.SHIFT_MS, at);
            case UNDO -> viewModel.scoring().undo(at);
            case REDO -> viewModel.scoring().redo(at);
            case PAUSE -> viewModel.pause(at);
            case JOINED_LATE -> viewModel.joinedLate(at);
            case TRANSFER -> viewModel.transfer(at);
            case NEW_MATTER -> viewModel.newMatter(at);
            case SWITCH_PROCESS -> toggle(Overlay.PROCESS, before);
            case END -> viewModel.end(at);
            case NEXT_CALL -> viewModel.nextCall(at);
            case DISCREET -> viewModel.discreet().set(!viewModel.discreet().get());
            case COMPACT -> viewModel.compact().set(!viewModel.compact().get());
            case KEY_MAP -> toggle(Overlay.KEYS, before);
            default -> throw new IllegalStateException("not a command of the live screen: " + command);
        }
    }

    private void toggle(Overlay which, Overlay before) {
        viewModel.overlay().set(before == which ? Overlay.NONE : which);
    }
}
