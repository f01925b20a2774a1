/// The call processes: which versions there are, what they hold, and publishing a new one.
@NullMarked
package se.medlyss.ui.processes;

import org.jspecify.annotations.NullMarked;
