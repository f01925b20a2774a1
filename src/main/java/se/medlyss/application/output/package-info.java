/// What is made of a compilation for people and for other programs: tables, figures, reports. Every file is replaced
/// in one step, and the same compilation gives the same bytes.
@NullMarked
package se.medlyss.application.output;

import org.jspecify.annotations.NullMarked;
