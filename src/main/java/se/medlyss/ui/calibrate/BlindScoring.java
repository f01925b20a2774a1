package se.medlyss.ui.calibrate;

import java.util.Optional;
import java.util.UUID;
import se.medlyss.application.OpenCall;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.ScoreBlind;
import se.medlyss.application.recording.Recording;
import se.medlyss.people.Coach;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.Navigator;
import se.medlyss.ui.base.Place;
import se.medlyss.ui.base.Problem;
import se.medlyss.ui.base.Problems;
import se.medlyss.ui.scoring.RecordingChoice;

/// Leads from a session to the live screen, with the recording if there is one.
public final class BlindScoring {

    private static final long SAME_LENGTH_MS = 2_000;

    private final ScoreBlind scoreBlind;
    private final Background store;
    private final RecordingChoice recordings;
    private final Problems problems;
    private final Navigator navigator;

    /// Why a recording was not taken.
    public enum RecordingTrouble {
        /// A session along a recording needs one to be opened first.
        NONE_OPEN,
        /// Its length is another than the session's.
        ANOTHER
    }

    BlindScoring(
            ScoreBlind scoreBlind,
            Background store,
            RecordingChoice recordings,
            Problems problems,
            Navigator navigator) {
        this.scoreBlind = scoreBlind;
        this.store = store;
        this.recordings = recordings;
        this.problems = problems;
        this.navigator = navigator;
        recordings.chosen().subscribe(now -> now.ifPresent(_ -> settle()));
    }

    private void settle() {
        problems.solved(RecordingTrouble.NONE_OPEN);
        problems.solved(RecordingTrouble.ANOTHER);
    }

    /// Lets a participant who sits here score.
    void score(UUID session, Coach coach) {
        store.run(
                () -> scoreBlind.check(session, coach),
                outcome -> {
                    switch (outcome) {
                        case ScoreBlind.Ready ready -> begin(ready);
                        case ScoreBlind.GoOn(UUID evaluation) -> navigator.go(Place.LISTEN, evaluation.toString());
                        case ScoreBlind.Refused(var reason) -> problems.report(Problem.Severity.WARNING, reason);
                    }
                },
                problems::reportStorage);
    }

    private void begin(ScoreBlind.Ready ready) {
        settle();
        if (!ready.plan().along()) {
            listen(scoreBlind.begin(ready));
            return;
        }
        Optional<Recording> recording = recordings.chosen().get();
        if (recording.isEmpty()) {
            problems.report(Problem.Severity.WARNING, RecordingTrouble.NONE_OPEN);
        } else if (!fits(ready.plan(), recording.get())) {
            problems.report(Problem.Severity.WARNING, RecordingTrouble.ANOTHER);
        } else {
            recording.get().playback().seek(0);
            recordings.along(place -> scoreBlind.along(ready, place)).ifPresent(this::listen);
        }
    }

    /// A copy in another format is a little longer or shorter.
    private static boolean fits(CalibrationSession plan, Recording recording) {
        var mark = plan.recording();
        return mark == null
                || Math.abs(mark.durationMs() - recording.sound().format().durationMs()) <= SAME_LENGTH_MS;
    }

    private void listen(OpenCall call) {
        navigator.go(Place.LISTEN, call.id().toString());
    }
}
