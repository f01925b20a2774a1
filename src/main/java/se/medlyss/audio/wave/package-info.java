/// RIFF/WAVE files, read in place with random access.
@NullMarked
package se.medlyss.audio.wave;

import org.jspecify.annotations.NullMarked;
