/// Controls that the screens share: they show what they are given and call back, and know no feature.
@NullMarked
package se.medlyss.ui.control;

import org.jspecify.annotations.NullMarked;
