/// What the first page shows: whose turn it is, what to resume, and what was chosen last.
@NullMarked
package se.medlyss.application.today;

import org.jspecify.annotations.NullMarked;
