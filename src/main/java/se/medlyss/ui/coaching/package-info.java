/// The page of coaching: steps to follow up, talks to hold, and what was talked about with whom.
@NullMarked
package se.medlyss.ui.coaching;

import org.jspecify.annotations.NullMarked;
