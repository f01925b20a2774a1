package se.medlyss.ui.calibrate;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import se.medlyss.call.CallState;
import se.medlyss.process.CallProcess;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.Command;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.RecordingPane;
import se.medlyss.ui.scoring.RecordingQuestion;
import se.medlyss.ui.scoring.RecordingViewModel;

/// Plays a place in the call, where the recording can be found on this computer. Silent until it is asked to: then the
/// player stands there, with the live screen's keys.
final class PlaceLine extends VBox {

    private static final Chord PLAY = Chord.of("S");

    private final CalibrateTools tools;
    private final CallProcess process;
    private final RecordingDesk desk;
    private final UUID evaluation;
    private final RecordingQuestion question;
    private Optional<RecordingViewModel> playing = Optional.empty();

    /// @param evaluation whose recording it is
    PlaceLine(CalibrateTools tools, CallProcess process, UUID evaluation) {
        this.tools = tools;
        this.process = process;
        this.desk = tools.model().around().desk();
        this.evaluation = evaluation;
        question = new RecordingQuestion(desk.search(), () -> Optional.of(evaluation), tools.texts());
        Button play = tools.keyed(Buttons.plain(tools.texts().text("calibrate.place.play"), this::toggle), "S");
        getStyleClass().addAll("spaced-8", "place-line");
        getChildren().addAll(play, question);
    }

    /// Plays from a little before.
    void goTo(long ms) {
        with(recording -> recording.jumpTo(ms));
    }

    private void toggle() {
        with(RecordingViewModel::toggle);
    }

    /// Whether a press was one of the player's, or answers which recording it is.
    boolean press(KeyStroke stroke) {
        if (stroke.focus() == KeyStroke.Focus.TEXT) {
            return false;
        }
        if (question.press(stroke)) {
            return true;
        }
        if (stroke.chord().equals(PLAY)) {
            toggle();
            return true;
        }
        Optional<Command> command =
                stroke.command().filter(each -> each.group() == Command.Group.PLAYER && playing.isPresent());
        command.ifPresent(each -> playing.get().command(each));
        return command.isPresent();
    }

    private interface Use {
        void of(RecordingViewModel recording);
    }

    private void with(Use use) {
        if (playing.isPresent()) {
            use.of(playing.get());
            return;
        }
        desk.reopen(evaluation, found -> {
            found.ifPresent(this::show);
            found.ifPresent(use::of);
        });
    }

    private void show(RecordingViewModel recording) {
        playing = Optional.of(recording);
        RecordingPane pane = new RecordingPane(
                recording,
                new ReadOnlyObjectWrapper<>(CallState.BLANK),
                () -> process,
                tools.scoring(),
                new ReadOnlyBooleanWrapper(false),
                this::requestFocus);
        getChildren().set(0, pane.inColumn());
    }

    /// Lets the recording go.
    void close() {
        playing.ifPresent(_ -> desk.close(evaluation));
        playing = Optional.empty();
    }
}
