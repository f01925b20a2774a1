package se.medlyss.ui.listen;

import java.util.function.UnaryOperator;
import se.medlyss.application.calibration.CalibrationSession;
import se.medlyss.call.CallHeader;
import se.medlyss.ui.base.LiveTexts;

/// Whom a call is said to be with: the agent, unless it is nobody's in particular.
final class WhoseCall {

    private WhoseCall() {}

    /// @param name the name of an agent's id
    static String words(LiveTexts texts, CallHeader header, UnaryOperator<String> name) {
        if (header.practice()) {
            return texts.now("practice.agent");
        }
        return header.agent().equals(CalibrationSession.NOBODY)
                ? texts.now("calibrate.call")
                : name.apply(header.agent());
    }
}
