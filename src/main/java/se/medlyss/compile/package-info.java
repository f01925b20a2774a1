/// The central compilation: what is in the shared folder is read once, weighed, and merged by month.
@NullMarked
package se.medlyss.compile;

import org.jspecify.annotations.NullMarked;
