/// What is the agent's, what the evaluator's, and what chance's part of a score.
@NullMarked
package se.medlyss.stats.effects;

import org.jspecify.annotations.NullMarked;
