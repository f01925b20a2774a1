/// How many calls are enough, and how sure a figure is when no formula says it.
@NullMarked
package se.medlyss.stats.sampling;

import org.jspecify.annotations.NullMarked;
