/// What whoever leads a team has to follow up: agreed steps, talks to hold, what was talked about and for how long.
@NullMarked
package se.medlyss.application.coaching;

import org.jspecify.annotations.NullMarked;
