/// What a user has chosen on this computer, and the file that remembers it.
@NullMarked
package se.medlyss.settings;

import org.jspecify.annotations.NullMarked;
