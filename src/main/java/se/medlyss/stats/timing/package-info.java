/// Whether coaches time alike.
@NullMarked
package se.medlyss.stats.timing;

import org.jspecify.annotations.NullMarked;
