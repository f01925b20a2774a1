/// What leaves for the shared folder, and how the folder is kept: the run of the outbox, whose home it is, where
/// records lie, and erasing there.
@NullMarked
package se.medlyss.application.sharing;

import org.jspecify.annotations.NullMarked;
