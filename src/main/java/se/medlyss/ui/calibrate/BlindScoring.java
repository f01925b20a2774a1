package se.medlyss.ui.calibrate;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import se.medlyss.ui.scoring.RecordingDesk;

/// Leads from a session to the live screen, with the recording if there is one.
public final class BlindScoring {

    private final ScoreBlind scoreBlind;
    private final Background store;
    private final RecordingChoice recordings;
    private final RecordingDesk desk;
    private final Problems problems;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Doubt>> doubt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ScoreBlind.Ready> early = Optional.empty();
    private boolean looking;

    /// Another file than the session's that may hold the same call.
    record Doubt(ScoreBlind.Ready ready, Recording recording) {}

    /// Why a recording was not taken.
    public enum RecordingTrouble {
        /// A session along a recording needs one to be opened first.
        NONE_OPEN,
        /// It is not the session's, nor a copy of it.
        ANOTHER
    }

    BlindScoring(ScoreBlind scoreBlind, Background store, Surroundings around, Problems problems, Navigator navigator) {
        this.scoreBlind = scoreBlind;
        this.store = store;
        this.recordings = around.recording();
        this.desk = around.desk();
        this.problems = problems;
        this.navigator = navigator;
        recordings.chosen().subscribe(now -> {
            doubt.set(Optional.empty());
            now.ifPresent(_ -> settle());
        });
        recordings.coming().subscribe(coming -> {
            if (!coming) {
                Optional<ScoreBlind.Ready> asked = early;
                forget();
                asked.ifPresent(this::begin);
            }
        });
    }

    /// Whoever asked to score before the recording was open has gone elsewhere.
    void forget() {
        early = Optional.empty();
    }

    /// What whoever sits here is asked: whether a file holds the session's call.
    ReadOnlyObjectProperty<Optional<Doubt>> doubt() {
        return doubt.getReadOnlyProperty();
    }

    /// The file in doubt holds the call.
    void confirm() {
        Optional<Doubt> asked = doubt.get();
        doubt.set(Optional.empty());
        asked.ifPresent(each -> along(each.ready(), each.recording()));
    }

    /// The file in doubt holds another call.
    void refuse() {
        recordings.clear();
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
        if (recording.isPresent()) {
            recognise(ready, recording.get());
        } else if (recordings.coming().get()) {
            early = Optional.of(ready);
        } else {
            problems.report(Problem.Severity.WARNING, RecordingTrouble.NONE_OPEN);
        }
    }

    private void recognise(ScoreBlind.Ready ready, Recording recording) {
        CalibrationSession.RecordingMark mark = ready.plan().recording();
        if (mark == null) {
            along(ready, recording);
        } else if (!looking) {
            looking = true;
            desk.know(
                    recording,
                    known -> {
                        looking = false;
                        weigh(ready, recording, mark.fit(known));
                    },
                    () -> looking = false);
        }
    }

    private void weigh(ScoreBlind.Ready ready, Recording recording, CalibrationSession.Fit fit) {
        if (isChosen(recording)) {
            switch (fit) {
                case SAME -> along(ready, recording);
                case COPY -> doubt.set(Optional.of(new Doubt(ready, recording)));
                case ANOTHER -> problems.report(Problem.Severity.WARNING, RecordingTrouble.ANOTHER);
            }
        }
    }

    private boolean isChosen(Recording recording) {
        return recordings.chosen().get().filter(now -> now == recording).isPresent();
    }

    private void along(ScoreBlind.Ready ready, Recording recording) {
        recording.playback().seek(0);
        recordings.along(place -> scoreBlind.along(ready, place)).ifPresent(this::listen);
    }

    private void listen(OpenCall call) {
        navigator.go(Place.LISTEN, call.id().toString());
    }
}
