/// Recordings of calls: what is needed of a sound file, its picture, its player and its link. No audio leaves here.
@NullMarked
package se.medlyss.application.recording;

import org.jspecify.annotations.NullMarked;
