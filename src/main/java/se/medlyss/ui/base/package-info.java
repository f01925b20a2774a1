/// What every screen stands on: work in the background, keys, texts, the look, problems and the way between pages.
@NullMarked
package se.medlyss.ui.base;

import org.jspecify.annotations.NullMarked;
