package se.medlyss.ui.control;

import javafx.beans.value.ObservableValue;

/// One answer to choose.
///
/// @param id what the choice is reported as
/// @param label on the button
/// @param compactLabel on the button in the compact window
/// @param spoken what a screen reader says
/// @param tone the colour it has when chosen
public record AnswerOption(
        String id,
        ObservableValue<String> label,
        ObservableValue<String> compactLabel,
        ObservableValue<String> spoken,
        Tone tone) {}
