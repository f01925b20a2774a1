/// Playing a recording: speed, sides, loops, and a position that is what the ear hears.
@NullMarked
package se.medlyss.audio.play;

import org.jspecify.annotations.NullMarked;
