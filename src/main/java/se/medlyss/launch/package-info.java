/// Starts the app: folders, one instance, logging, and the one place where services are made.
@NullMarked
package se.medlyss.launch;

import org.jspecify.annotations.NullMarked;
