/// Made-up people and calls, scored through the same use cases as real ones: for sample data, load and fault tests.
@NullMarked
package se.medlyss.application.simulation;

import org.jspecify.annotations.NullMarked;
