/// The shared folder's files: written once and whole, read with patience, named as the format says.
@NullMarked
package se.medlyss.exchange.folder;

import org.jspecify.annotations.NullMarked;
