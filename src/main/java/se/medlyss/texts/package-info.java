/// The texts that people read, in Swedish, Norwegian and English, and the way dates and figures are written in each.
@NullMarked
package se.medlyss.texts;

import org.jspecify.annotations.NullMarked;
