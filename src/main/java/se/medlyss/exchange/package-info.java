/// The JSON formats: their strict readers, their writers, and the shared folder.
@NullMarked
package se.medlyss.exchange;

import org.jspecify.annotations.NullMarked;
