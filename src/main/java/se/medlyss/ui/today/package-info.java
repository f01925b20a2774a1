/// What to do today, and starting a co-listening.
@NullMarked
package se.medlyss.ui.today;

import org.jspecify.annotations.NullMarked;
