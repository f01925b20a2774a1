/// Teams, agents and coaches: adding, changing, importing.
@NullMarked
package se.medlyss.ui.team;

import org.jspecify.annotations.NullMarked;
