package se.medlyss.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Writes what is on the screen to picture files, to be looked at.
public final class Pictures {

    private Pictures() {}

    /// Done when the scene has been laid out once more. Called on the JavaFX thread.
    public static CompletableFuture<Void> nextLayout(Scene scene) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                done.complete(null);
            }
        });
        Platform.requestNextPulse();
        return done;
    }

    /// Writes the scene as it looks now. Called on the JavaFX thread.
    public static void write(Scene scene, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var image = scene.snapshot(null);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
