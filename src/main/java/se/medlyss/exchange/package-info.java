/// The JSON formats: their strict readers and their writers.
@NullMarked
package se.medlyss.exchange;

import org.jspecify.annotations.NullMarked;
