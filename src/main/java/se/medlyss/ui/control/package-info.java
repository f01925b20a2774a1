/// Controls that the screens share; they know no feature and no domain, only plain values and callbacks.
@NullMarked
package se.medlyss.ui.control;

import org.jspecify.annotations.NullMarked;
