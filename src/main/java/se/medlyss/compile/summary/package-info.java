/// The figures of a compilation for other programs, as `summary.json`.
@NullMarked
package se.medlyss.compile.summary;

import org.jspecify.annotations.NullMarked;
