/// All evaluations: finding them, and one of them with all that belongs to it.
@NullMarked
package se.medlyss.ui.evaluations;

import org.jspecify.annotations.NullMarked;
