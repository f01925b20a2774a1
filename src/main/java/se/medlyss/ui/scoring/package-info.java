/// The scoring surface that listening, reviewing and calibrating share: the criteria of a stage, and their answers.
@NullMarked
package se.medlyss.ui.scoring;

import org.jspecify.annotations.NullMarked;
