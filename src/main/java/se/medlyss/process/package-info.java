/// A call process: its stages, criteria, scales, weights and versions. Pure domain.
@NullMarked
package se.medlyss.process;

import org.jspecify.annotations.NullMarked;
