/// Adding, changing and importing teams, agents and coaches.
@NullMarked
package se.medlyss.application.people;

import org.jspecify.annotations.NullMarked;
