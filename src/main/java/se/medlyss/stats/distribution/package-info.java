/// The distributions behind intervals and tests.
@NullMarked
package se.medlyss.stats.distribution;

import org.jspecify.annotations.NullMarked;
