/// The report on the whole organisation: composed once, then laid out as a page for browsers and as paper.
@NullMarked
package se.medlyss.report.organisation;

import org.jspecify.annotations.NullMarked;
