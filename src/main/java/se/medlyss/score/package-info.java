/// From a call process and its answers to a score, with an explanation line by line. Pure domain.
@NullMarked
package se.medlyss.score;

import org.jspecify.annotations.NullMarked;
