/// What the figures say, how sure they are, and whether the figures of two coaches mean the same. Pure domain.
@NullMarked
package se.medlyss.stats;

import org.jspecify.annotations.NullMarked;
