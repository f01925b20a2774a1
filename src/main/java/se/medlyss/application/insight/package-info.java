/// Figures over many evaluations, with how sure each is, and what must not be told of few. They are computed in
/// memory from compact facts, whether the evaluations are this computer's own or the whole organisation's.
@NullMarked
package se.medlyss.application.insight;

import org.jspecify.annotations.NullMarked;
