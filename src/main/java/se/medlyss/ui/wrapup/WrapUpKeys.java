package se.medlyss.ui.wrapup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.medlyss.call.Mode;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.OverlayCard;

/// What keys do in the wrap-up: settle the line under the cursor, move, undo, or decide what becomes of it all.
final class WrapUpKeys {

    private static final String ESC = "Esc";

    /// What answers a line somewhere, if not the one under the cursor.
    private static final Set<Command> SETTLING = EnumSet.of(
            Command.MET, Command.NOT_MET, Command.NOT_APPLICABLE, Command.NOT_HEARD, Command.CLEAR, Command.NOTE);

    private final WrapUpViewModel model;

    WrapUpKeys(WrapUpViewModel model) {
        this.model = model;
    }

    /// Whether the press was taken.
    boolean press(KeyStroke stroke) {
        WrapUpState state = model.state().get();
        if (state == null) {
            return false;
        }
        if (stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        if (state.showing().keys() && OverlayCard.pages(stroke)) {
            return false;
        }
        boolean closesKeys = state.showing().keys();
        if (closesKeys) {
            model.showKeys(false);
        }
        if (state.discarded()) {
            return discarded(stroke);
        }
        if (closesKeys && closes(stroke)) {
            return true;
        }
        Optional<Choice> choice = state.current().stream()
                .flatMap(row -> state.choices(row).stream())
                .filter(each -> each.key().pressed(stroke))
                .findFirst();
        choice.ifPresent(model::settle);
        return choice.isPresent() || page(stroke, state) || command(stroke, state) || idle(stroke, state);
    }

    /// Says of a key that settles other lines that it does nothing on this one: silent, it would be pressed again.
    private boolean idle(KeyStroke stroke, WrapUpState state) {
        boolean settles = stroke.chord().digit() >= 0
                || stroke.command().filter(SETTLING::contains).isPresent();
        boolean tells = settles && state.current().isPresent();
        if (tells) {
            model.didNothing(stroke.chord());
        }
        return tells;
    }

    private static boolean closes(KeyStroke stroke) {
        return stroke.chord().key().equals(ESC)
                || stroke.command().filter(Command.KEY_MAP::equals).isPresent();
    }

    private boolean discarded(KeyStroke stroke) {
        boolean undo = stroke.command().filter(Command.UNDO::equals).isPresent();
        boolean leave = stroke.chord().key().equals(ESC);
        if (undo) {
            model.ending().takeBack();
        } else if (leave) {
            model.ending().leaveDiscarded();
        }
        return undo || leave;
    }

    private boolean page(KeyStroke stroke, WrapUpState state) {
        for (PageKey key : PageKey.values()) {
            if (key.pressed(stroke)) {
                act(key, state);
                return true;
            }
        }
        return false;
    }

    private void act(PageKey key, WrapUpState state) {
        switch (key) {
            case CUT_OFF -> model.cutOff();
            case NOT_REACHED -> {
                if (state.call().header().mode() == Mode.MYSTERY) {
                    model.notReached();
                }
            }
            case RESUME -> model.ending().resumeCall();
            case PARK -> model.ending().park();
            case SCORE -> model.foldScore();
            case ANSWERS -> model.foldAnswers();
            case DISCARD -> model.ending().discard();
        }
    }

    private boolean command(KeyStroke stroke, WrapUpState state) {
        return stroke.command()
                .map(command -> switch (command) {
                    case ROW_UP -> select(state.cursor() - 1);
                    case ROW_DOWN -> select(state.cursor() + 1);
                    case UNDO -> run(model::undo);
                    case REDO -> run(model::redo);
                    case END -> run(() -> model.ending().finishByKey(stroke.nanos()));
                    case KEY_MAP -> run(() -> model.showKeys(true));
                    case NEXT_CALL -> run(model.ending()::startNextCall);
                    default -> false;
                })
                .orElse(false);
    }

    private boolean select(int row) {
        model.select(row);
        return true;
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
