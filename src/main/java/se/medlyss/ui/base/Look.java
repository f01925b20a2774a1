package se.medlyss.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import se.medlyss.settings.Theme;

/// Theme and text size of every window, switched at once. Used on the JavaFX thread.
public final class Look {
    /// The text sizes to choose from, in percent of the usual.
    public static final List<Integer> TEXT_SIZES = List.of(90, 100, 110, 120, 130, 140, 150);

    private static final String LOOK = "/se/medlyss/ui/look/";
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold");
    private static final String WINDOWS_HIGH_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private Theme chosen;
    private int textSize;

    /// The look at the start.
    ///
    /// @param textSize percent, one of [#TEXT_SIZES]; another figure is read as the nearest of them
    public Look(Theme theme, int textSize) {
        FONTS.forEach(Look::load);
        chosen = theme;
        this.textSize = nearest(textSize);
        Platform.getPreferences().addListener((Observable _) -> refresh());
        refresh();
    }

    /// Gives a window's content this look, now and whenever it changes.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets);
        sheets.subscribe(() -> scene.getStylesheets().setAll(sheets));
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
            sheets.setAll(next);
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

    private static void load(String cut) {
        try (InputStream in = Look.class.getResourceAsStream("/se/medlyss/ui/fonts/MedlyssSans-" + cut + ".otf")) {
            Font.loadFont(Objects.requireNonNull(in, cut), 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
