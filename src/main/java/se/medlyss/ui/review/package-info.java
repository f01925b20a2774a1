/// One evaluation beside another of the same call: a review, a second opinion, the agent's own assessment.
@NullMarked
package se.medlyss.ui.review;

import org.jspecify.annotations.NullMarked;
