/// The fast reading of records, by their bytes: accepts what is sure to be right, and leaves the rest to the strict
/// reader.
@NullMarked
package se.medlyss.exchange.screen;

import org.jspecify.annotations.NullMarked;
