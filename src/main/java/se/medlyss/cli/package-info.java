/// The command line: each command reads its options, asks a use case, and prints its answer as text or JSON.
@NullMarked
package se.medlyss.cli;

import org.jspecify.annotations.NullMarked;
