/// Development after the call: what to lift, what to develop, what was agreed and how it turned out. Pure domain.
@NullMarked
package se.medlyss.coaching;

import org.jspecify.annotations.NullMarked;
