/// Use cases that the screen, the command line and the simulation share, and the ports they need.
@NullMarked
package se.medlyss.application;

import org.jspecify.annotations.NullMarked;
