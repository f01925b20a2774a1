/// What the centre publishes into the shared folder, call processes and the roster, and how clients pick it up.
@NullMarked
package se.medlyss.application.publishing;

import org.jspecify.annotations.NullMarked;
