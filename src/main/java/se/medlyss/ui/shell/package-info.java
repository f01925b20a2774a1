/// The window: navigation, the page of the moment, banners and the line about the shared folder.
@NullMarked
package se.medlyss.ui.shell;

import org.jspecify.annotations.NullMarked;
