/// Whether several people rate the same calls alike.
@NullMarked
package se.medlyss.stats.agreement;

import org.jspecify.annotations.NullMarked;
