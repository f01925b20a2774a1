/// Agents, teams and coaches, with the pseudonym kept apart from the name. Pure domain.
@NullMarked
package se.medlyss.people;

import org.jspecify.annotations.NullMarked;
