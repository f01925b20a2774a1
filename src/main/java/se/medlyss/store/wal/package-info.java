/// Reads, checks and mends a write-ahead log by SQLite's published format, before SQLite opens it.
@NullMarked
package se.medlyss.store.wal;

import org.jspecify.annotations.NullMarked;
