package se.medlyss.ui.calibrate;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import se.medlyss.ui.control.Buttons;
import se.medlyss.ui.scoring.RecordingDesk;
import se.medlyss.ui.scoring.RecordingViewModel;

/// Plays the place in the recording that is talked about. The recording is found by the evaluation that was made
/// along with it on this computer.
final class PlaceLine extends HBox {

    private final CalibrateTools tools;
    private final RecordingDesk desk;
    private final UUID evaluation;
    private final Label place = new Label();
    private final Button play;
    private Optional<RecordingViewModel> playing = Optional.empty();

    PlaceLine(CalibrateTools tools, UUID evaluation) {
        this.tools = tools;
        this.desk = tools.model().around().desk();
        this.evaluation = evaluation;
        play = tools.keyed(Buttons.plain(tools.texts().text("calibrate.place.play"), this::toggle), "S");
        getStyleClass().addAll("spaced-8", "place-line");
        place.getStyleClass().add("strong");
        getChildren().addAll(play, place);
    }

    /// Plays from a little before.
    void goTo(long ms) {
        place.setText(CalibrateTools.clock(ms));
        with(recording -> recording.jumpTo(ms));
    }

    void toggle() {
        with(RecordingViewModel::toggle);
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
            playing = found;
            found.ifPresent(use::of);
        });
    }

    /// Lets the recording go.
    void close() {
        playing.ifPresent(_ -> desk.close(evaluation));
        playing = Optional.empty();
    }
}
