package se.medlyss.ui.calibrate;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.medlyss.application.calibration.CalibrationResult;

/// What was chosen and written of what groups agree on, and is not saved yet: it is there again when its result is, for
/// as long as the app runs.
final class HalfAgreed {

    private final Map<UUID, AgreeForm.Draft> drafts = new HashMap<>();

    /// A form with what was left in the one before.
    AgreeForm form(CalibrateTools tools, CalibrationResult result) {
        return new AgreeForm(tools, result, drafts.remove(result.standing().id()));
    }

    /// Takes what is in a form that goes.
    void keep(AgreeForm form) {
        if (!form.draft().equals(form.saved())) {
            drafts.put(form.session(), form.draft());
        }
    }
}
