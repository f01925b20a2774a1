/// Calibration: several people score the same call, blind, and see how far they agree.
@NullMarked
package se.medlyss.application.calibration;

import org.jspecify.annotations.NullMarked;
