/// Recordings: reading every kind of sound file, their picture, voice activity, and playing them.
@NullMarked
package se.medlyss.audio;

import org.jspecify.annotations.NullMarked;
