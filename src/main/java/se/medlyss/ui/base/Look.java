package se.medlyss.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import se.medlyss.settings.Theme;

/// Theme and text size of every window, switched at once. Used on the JavaFX thread.
public final class Look {
    /// The text sizes to choose from, in percent of the usual.
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 120, 130, 140, 150);

    private static final String LOOK = "/se/medlyss/ui/look/";
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    /// A window that is closed is let go.
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    private final InvalidationListener followSystem = _ -> refresh();
    private List<String> sheets = List.of();
    private Theme chosen;
    private int textSize;

    /// The look at the start.
    ///
    /// @param textSize percent, one of [#TEXT_SIZES]; another figure is read as the nearest of them
    public Look(Theme theme, int textSize) {
        Fonts.use();
        chosen = theme;
        this.textSize = nearest(textSize);
        // The system's preferences live as long as the program.
        Platform.getPreferences().addListener(new WeakInvalidationListener(followSystem));
        refresh();
    }

    /// Gives a window's content this look, now and whenever it changes, for as long as the window is there.
    public void dress(Scene scene) {
        dressed.add(scene);
        scene.getProperties().put(Look.class, this);
        scene.getStylesheets().setAll(sheets);
        FocusRing.in(scene);
    }

    /// Switches the theme at once.
    public void choose(Theme theme) {
        chosen = theme;
        refresh();
    }

    /// Changes the text size at once.
    ///
    /// @param percent one of [#TEXT_SIZES]; another figure is read as the nearest of them
    public void chooseTextSize(int percent) {
        textSize = nearest(percent);
        refresh();
    }

    /// Whether the system asks for reduced motion: then nothing flashes or moves.
    public static boolean reducedMotion() {
        return Platform.getPreferences().isReducedMotion();
    }

    /// The address of a stylesheet beside a class.
    public static String sheet(Class<?> beside, String name) {
        return address(Objects.requireNonNull(beside.getResource(name), name));
    }

    private void refresh() {
        Theme theme = chosen == Theme.SYSTEM ? ofTheSystem() : chosen;
        Application.setUserAgentStylesheet(
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        List<String> next = Stream.of(
                        LOOK + "tokens-" + tokens(theme) + ".css",
                        LOOK + "bridge.css",
                        LOOK + "base.css",
                        "/se/medlyss/ui/control/controls.css",
                        LOOK + "text-" + textSize + ".css")
                .map(path -> address(Objects.requireNonNull(Look.class.getResource(path), path)))
                .toList();
        if (!next.equals(sheets)) {
            sheets = next;
            dressed.forEach(scene -> scene.getStylesheets().setAll(next));
        }
    }

    private static Theme ofTheSystem() {
        Platform.Preferences system = Platform.getPreferences();
        if (asksForContrast(system)) {
            return Theme.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /// Windows says so itself, GTK by its theme's name; macOS does not tell the toolkit.
    private static boolean asksForContrast(Platform.Preferences system) {
        return system.getBoolean(WINDOWS_HIGH_CONTRAST).orElse(false)
                || system.getString(GTK_THEME).orElse("").startsWith("HighContrast");
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case SYSTEM, LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    private static int nearest(int percent) {
        return TEXT_SIZES.stream()
                .min((a, b) -> Integer.compare(Math.abs(a - percent), Math.abs(b - percent)))
                .orElse(100);
    }

    private static String address(URL url) {
        return url.toExternalForm();
    }

    /// Loaded when the first look is made: each loading leaves one more copy with the toolkit.
    private static final class Fonts {

        static {
            List.of("Regular", "Medium", "SemiBold").forEach(Fonts::load);
        }

        /// Whatever uses this class first has them loaded.
        static void use() {}

        private static void load(String cut) {
            try (InputStream in = Look.class.getResourceAsStream("/se/medlyss/ui/fonts/MedlyssSans-" + cut + ".otf")) {
                Font.loadFont(Objects.requireNonNull(in, cut), 14);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
