/// One scored call: an append-only log of events, and the state that is its fold. Pure domain.
@NullMarked
package se.medlyss.call;

import org.jspecify.annotations.NullMarked;
