/// Calibration: planning a session, scoring it blind, opening the result, and agreeing on a score.
@NullMarked
package se.medlyss.ui.calibrate;

import org.jspecify.annotations.NullMarked;
