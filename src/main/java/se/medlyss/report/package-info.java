/// Papers and files to take along: PDF and the like.
@NullMarked
package se.medlyss.report;

import org.jspecify.annotations.NullMarked;
