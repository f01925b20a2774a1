/// The local store: one SQLite file with one writer, its backups and its upkeep.
@NullMarked
package se.medlyss.store;

import org.jspecify.annotations.NullMarked;
