/// Kinds of sound files that have to be decoded, and the memory that their sound is kept in.
@NullMarked
package se.medlyss.audio.decode;

import org.jspecify.annotations.NullMarked;
