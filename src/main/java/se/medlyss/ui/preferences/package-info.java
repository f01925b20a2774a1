/// Settings, and the page of the first start.
@NullMarked
package se.medlyss.ui.preferences;

import org.jspecify.annotations.NullMarked;
