package se.medlyss.ui.listen;

import java.util.Optional;
import se.medlyss.call.Armed;
import se.medlyss.call.CallMoves;
import se.medlyss.call.MomentKind;
import se.medlyss.call.Stamp;
import se.medlyss.process.ProcessDocument;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.LeftCall;
import se.medlyss.ui.control.OverlayCard;
import se.medlyss.ui.listen.ListenViewModel.Overlay;
import se.medlyss.ui.listen.NoEffect.Why;
import se.medlyss.ui.scoring.ScoringKeys;

/// What the keys of the live screen do.
final class ListenKeys {
    private static final String ESC = "Esc";
    static final String TAB = "Tab";

    private final ListenViewModel viewModel;
    private final ListenActions actions;
    private final ScoringKeys scoring;
    private final LineKeys lines;
    private final Runnable toNote;
    private final Runnable toKeys;

    /// @param toNote gives the keyboard to the note
    /// @param toKeys gives it back to the commands
    ListenKeys(ListenViewModel viewModel, LineKeys lines, Runnable toNote, Runnable toKeys) {
        this.viewModel = viewModel;
        this.lines = lines;
        this.toNote = toNote;
        this.toKeys = toKeys;
        actions = viewModel.actions();
        scoring = new ScoringKeys(viewModel.scoring());
    }

    /// Does what a press asks for.
    ///
    /// @return whether the key was taken
    boolean handle(KeyStroke stroke) {
        Stamp at = viewModel.stampAt(stroke.nanos());
        boolean commands = stroke.focus() == KeyStroke.Focus.COMMANDS;
        Overlay before = viewModel.overlay().get();
        if (commands && before == Overlay.PROCESS && choosesProcess(stroke, at)) {
            return true;
        }
        if (staysOpen(before, stroke)) {
            return false;
        }
        viewModel.overlay().set(Overlay.NONE);
        if (viewModel.interruption().get().isPresent() && settles(stroke, at)) {
            return true;
        }
        if (commands && scoring.digit(stroke.chord(), at)) {
            return true;
        }
        if (stroke.command().isEmpty()) {
            return commands && escapes(stroke);
        }
        Command command = stroke.command().get();
        if (!commands && command == Command.END) {
            keepWritten();
        } else {
            if (!commands) {
                viewModel.scoring().typing().leave();
            }
            run(command, at, before);
        }
        return true;
    }

    /// Whatever is being written is kept; what is no answer stays, to be put right.
    private void keepWritten() {
        if (viewModel.scoring().typing().keep()) {
            viewModel.note().keep();
            toKeys.run();
        }
    }

    private static boolean staysOpen(Overlay shown, KeyStroke stroke) {
        return switch (shown) {
            case NONE -> false;
            case KEYS -> OverlayCard.pages(stroke);
            case PROCESS, AGENT ->
                OverlayCard.pages(stroke) || TAB.equals(stroke.chord().key());
            case APPEARANCE -> TAB.equals(stroke.chord().key());
        };
    }

    /// Does what a command asks for, from its key or from the menu.
    void run(Command command, Stamp at, Overlay before) {
        actions.pressed();
        boolean aboutALine = viewModel.selected().get().isPresent();
        if (aboutALine && line(command, viewModel.selected().get().get(), at)) {
            return;
        }
        if (!scoring.command(command, at)) {
            call(command, at, before);
        } else if (reachesNothing(command)) {
            actions.tell(command == Command.LEFTOVER ? Why.NO_LEFTOVER : Why.NO_ROW);
        }
    }

    private boolean reachesNothing(Command command) {
        return command == Command.LEFTOVER
                ? viewModel.scoring().leftovers().get().isEmpty()
                : command.isCriterion()
                        && viewModel
                                .scoring()
                                .sheet()
                                .get()
                                .row(command.number())
                                .isEmpty();
    }

    /// Whether the press says what becomes of a call that nobody followed for a while.
    private boolean settles(KeyStroke stroke, Stamp at) {
        Optional<LeftCall> asked = LeftCall.asked(stroke);
        asked.ifPresent(what -> {
            switch (what) {
                case GO_ON -> viewModel.goOn();
                case END -> viewModel.endAtLastEvent(at);
                case DISCARD -> viewModel.discard(at);
            }
        });
        return asked.isPresent();
    }

    private boolean escapes(KeyStroke stroke) {
        boolean escape = ESC.equals(stroke.chord().key());
        if (escape) {
            viewModel.scoring().disarm();
            toKeys.run();
        }
        return escape;
    }

    private boolean choosesProcess(KeyStroke stroke, Stamp at) {
        Optional<ProcessDocument> chosen =
                Armed.chosen(viewModel.offered(), stroke.chord().digit());
        chosen.ifPresent(process -> viewModel.switchTo(process, at));
        return chosen.isPresent();
    }

    private boolean line(Command command, int entry, Stamp at) {
        switch (command) {
            case CLEAR -> actions.delete(entry, at);
            case EARLIER -> actions.shift(entry, -CallMoves.SHIFT_MS, at);
            case LATER -> actions.shift(entry, CallMoves.SHIFT_MS, at);
            case ROW_UP -> lines.move(-1);
            case ROW_DOWN -> lines.move(1);
            case NOTE -> lines.edit();
            case PLAY -> listenTo(entry);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void call(Command command, Stamp at, Overlay before) {
        if (command.isStage()) {
            actions.stage(command.number(), at);
            return;
        }
        switch (command) {
            case NEXT_STAGE -> actions.nextStage(at);
            case PREVIOUS_STAGE -> actions.previousStage(at);
            case BACK_TO_STAGE -> actions.stageItCameFrom(at);
            case LIFT_UP -> actions.mark(MomentKind.LIFT, at);
            case DEVELOP -> actions.mark(MomentKind.DEVELOP, at);
            case NOTE -> toNote.run();
            case AGREED_HEARD -> actions.agreedHeard(at);
            case EARLIER -> actions.shiftLast(-CallMoves.SHIFT_MS, at);
            case LATER -> actions.shiftLast(CallMoves.SHIFT_MS, at);
            case UNDO -> actions.undo(at);
            case REDO -> actions.redo(at);
            case PAUSE -> actions.pause(at);
            case JOINED_LATE -> actions.joinedLate(at);
            case TRANSFER -> actions.transfer(at);
            case NEW_MATTER -> actions.newMatter(at);
            case END -> viewModel.end(at);
            case NEXT_CALL -> viewModel.nextCall(at);
            case SWITCH_PROCESS -> toggle(Overlay.PROCESS, before);
            case KEY_MAP -> toggle(Overlay.KEYS, before);
            case APPEARANCE -> toggle(Overlay.APPEARANCE, before);
            case DISCREET -> actions.hideAnswers(!viewModel.discreet().get(), at);
            case COMPACT -> viewModel.compact().set(!viewModel.compact().get());
            default -> viewModel.recording().ifPresent(recording -> recording.command(command));
        }
    }

    private void listenTo(int entry) {
        viewModel
                .recording()
                .ifPresent(recording ->
                        viewModel.state().get().content().line(entry).ifPresent(line -> recording.jumpTo(line.atMs())));
    }

    private void toggle(Overlay which, Overlay before) {
        viewModel.overlay().set(before == which ? Overlay.NONE : which);
    }
}
