/// What a set of ratings says, all figures together.
@NullMarked
package se.medlyss.stats.summary;

import org.jspecify.annotations.NullMarked;
