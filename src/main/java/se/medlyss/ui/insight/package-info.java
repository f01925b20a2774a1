/// Figures and trends: of this computer's evaluations, or of everybody's.
@NullMarked
package se.medlyss.ui.insight;

import org.jspecify.annotations.NullMarked;
