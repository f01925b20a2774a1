/// What others do with an evaluation: reviews, further opinions that stay blind until all are final, the agent's own
/// assessment and objections, and the lock.
@NullMarked
package se.medlyss.application.review;

import org.jspecify.annotations.NullMarked;
