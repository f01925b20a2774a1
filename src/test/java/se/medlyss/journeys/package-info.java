/// Whole journeys through the app, by keyboard alone, in a real window.
@NullMarked
package se.medlyss.journeys;

import org.jspecify.annotations.NullMarked;
