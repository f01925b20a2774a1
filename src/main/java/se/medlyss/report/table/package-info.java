/// The tables of a compilation: a row for each evaluation, a row for each answer.
@NullMarked
package se.medlyss.report.table;

import org.jspecify.annotations.NullMarked;
