/// Seconds after hang-up: what is left to settle, the score, and then the talk between coach and agent.
@NullMarked
package se.medlyss.ui.wrapup;

import org.jspecify.annotations.NullMarked;
