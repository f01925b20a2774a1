/// Small dense matrices, as many as the statistics need.
@NullMarked
package se.medlyss.stats.algebra;

import org.jspecify.annotations.NullMarked;
