package se.medlyss.ui.calibrate;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import se.medlyss.ui.base.Chord;
import se.medlyss.ui.base.KeyStroke;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.control.Banner;
import se.medlyss.ui.control.Shown;

/// Asks whether another file than the one that the session was made with holds the same call. It is absent while there
/// is nothing to ask.
final class CopyQuestion extends StackPane {

    private static final String YES = "Ctrl+J";
    private static final String NO = "N";

    private final CalibrateTools tools;
    private final BlindScoring scoring;

    CopyQuestion(CalibrateTools tools) {
        this.tools = tools;
        scoring = tools.model().scoring();
        scoring.doubt().subscribe(this::draw);
    }

    private void draw(Optional<BlindScoring.Doubt> doubt) {
        getChildren().setAll(doubt.map(this::banner).stream().toList());
        Shown.when(this, doubt.isPresent());
    }

    private Banner banner(BlindScoring.Doubt doubt) {
        return new Banner(
                        Problem.Severity.WARNING,
                        tools.texts()
                                .text(
                                        "calibrate.recording.copy",
                                        doubt.recording().name()))
                .withAction(tools.texts().text("calibrate.recording.another"), tools.key(NO), scoring::refuse)
                .withAction(tools.texts().text("recording.doubt.same-call"), tools.key(YES), scoring::confirm);
    }

    /// Whether a press was an answer.
    boolean press(KeyStroke stroke) {
        boolean asks = isVisible() && stroke.focus() != KeyStroke.Focus.TEXT;
        boolean yes = asks && stroke.chord().equals(Chord.of(YES));
        boolean no = asks && stroke.chord().equals(Chord.of(NO));
        if (yes) {
            scoring.confirm();
        } else if (no) {
            scoring.refuse();
        }
        return yes || no;
    }
}
