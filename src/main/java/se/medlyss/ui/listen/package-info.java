/// The live screen: a call is followed and scored while it happens, in the whole window or in a narrow one on top.
@NullMarked
package se.medlyss.ui.listen;

import org.jspecify.annotations.NullMarked;
