package se.medlyss.ui.calibrate;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.application.calibration.CalibrationSession.RecordingMark;
import se.medlyss.people.Coach;
import se.medlyss.ui.scoring.RecordingChoice;
import se.medlyss.ui.scoring.RecordingDesk;

/// What is known here and now.
///
/// @param coach    whoever sits here
/// @param passMark the least part of a reference call's criteria, in percent, that is answered as agreed
/// @param zone     where that is: a deadline is the end of a day there
public record Surroundings(
        Supplier<Coach> coach,
        IntSupplier passMark,
        RecordingChoice recording,
        RecordingDesk desk,
        InstantSource clock,
        ZoneId zone) {

    /// Closes the recording that is open: it may be another call's. A session along a recording finds its own.
    void letGoBefore(CalibrationSession plan) {
        if (!plan.along()) {
            recording.clear();
        }
    }

    /// What the recording that is open is recognised by; null without one.
    void mark(Consumer<@Nullable RecordingMark> then) {
        recording
                .chosen()
                .get()
                .ifPresentOrElse(
                        open -> desk.know(open, known -> then.accept(RecordingMark.of(known)), () -> {}),
                        () -> then.accept(null));
    }
}
