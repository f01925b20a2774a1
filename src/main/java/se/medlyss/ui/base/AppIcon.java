package se.medlyss.ui.base;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The app's icon, in the sizes that task bars and window frames choose from.
public final class AppIcon {
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};

    private AppIcon() {}

    /// Gives a window the icon.
    public static void on(Stage stage) {
        IntStream.of(SIZES)
                .mapToObj(size -> "/se/medlyss/ui/icons/medlyss-" + size + ".png")
                .map(path -> Objects.requireNonNull(AppIcon.class.getResourceAsStream(path), path))
                .map(Image::new)
                .forEach(stage.getIcons()::add);
    }
}
