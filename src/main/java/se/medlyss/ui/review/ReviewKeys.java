package se.medlyss.ui.review;

import java.util.Map;
import java.util.Optional;
import se.medlyss.call.Answer;
import se.medlyss.call.Armed;
import se.medlyss.process.CriterionKey;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;

/// What keys do in a review. Answers and the player have the keys of the live screen; a digit is the grade or the
/// option of the row with the cursor.
final class ReviewKeys {
    static final Chord ACCEPT = Chord.of("A");
    static final Chord ACCEPT_REST = Chord.of("Shift+A");
    static final Chord LISTEN = Chord.of("L");
    static final Chord HEARD_HERE = Chord.of("T");
    static final Chord GREETING = Chord.of("H");
    static final Chord SORT = Chord.of("I");
    static final Chord SEND_BACK = Chord.of("B");
    static final Chord BACK = Chord.of("Esc");

    private final ReviewViewModel model;
    private final Runnable adopt;
    private final Map<Chord, Runnable> own;
    private final Map<Command, Runnable> commands;

    /// @param adopt takes a finished review over
    ReviewKeys(ReviewViewModel model, Runnable adopt) {
        this.model = model;
        this.adopt = adopt;
        own = Map.of(
                ACCEPT, model::accept,
                ACCEPT_REST, model::acceptRest,
                LISTEN, this::listen,
                HEARD_HERE, model::heardHere,
                GREETING, model.sound()::greeting,
                SORT, model::sort,
                SEND_BACK, this::sendBack,
                BACK, () -> model.ways().leave(model::ask));
        commands = Map.of(
                Command.ROW_UP, () -> model.move(-1),
                Command.ROW_DOWN, () -> model.move(1),
                Command.MET, () -> model.answer(Answer.MET),
                Command.NOT_MET, () -> model.answer(Answer.NOT_MET),
                Command.NOT_APPLICABLE, () -> model.answer(Answer.NOT_APPLICABLE),
                Command.NOT_HEARD, () -> model.answer(Answer.NOT_HEARD),
                Command.CLEAR, model::clear,
                Command.NOTE, () -> model.ask(ReviewState.Asking.REASON),
                Command.UNDO, model::undo,
                Command.REDO, model::redo);
    }

    /// Whether the press was taken.
    boolean press(KeyStroke stroke) {
        ReviewState state = model.state().get();
        if (state == null || stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        if (stroke.command().filter(Command.END::equals).isPresent()) {
            end(state);
            return true;
        }
        return digit(state, stroke.chord().digit()) || action(stroke);
    }

    private void listen() {
        if (!model.sound().listenAgain()) {
            model.ask(ReviewState.Asking.NO_PLACE);
        }
    }

    /// To the one who scored the call; of a finished review, to whoever made it.
    private void sendBack() {
        model.ask(ReviewState.Asking.SEND_BACK);
        model.ask(ReviewState.Asking.DISMISS);
    }

    private void end(ReviewState state) {
        if (state.open()) {
            model.finish();
        } else if (state.about().adoptable()) {
            adopt.run();
        }
    }

    private boolean action(KeyStroke stroke) {
        Optional<Runnable> found = Optional.ofNullable(own.get(stroke.chord()))
                .or(() -> stroke.command().map(commands::get))
                .or(() -> stroke.command()
                        .filter(command -> command.group() == Command.Group.PLAYER)
                        .map(command ->
                                () -> model.sound().recording().get().ifPresent(sound -> sound.command(command))));
        found.ifPresent(Runnable::run);
        return found.isPresent();
    }

    private boolean digit(ReviewState state, int digit) {
        CriterionKey key = state.key();
        if (digit < 0 || key == null) {
            return false;
        }
        Optional<Answer> answer = state.process().criterion(key).flatMap(criterion -> Armed.digit(criterion, digit));
        answer.ifPresent(model::answer);
        return answer.isPresent();
    }
}
