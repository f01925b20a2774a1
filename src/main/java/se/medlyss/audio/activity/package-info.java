/// One pass over a recording: its peaks, and who seems to talk when.
@NullMarked
package se.medlyss.audio.activity;

import org.jspecify.annotations.NullMarked;
