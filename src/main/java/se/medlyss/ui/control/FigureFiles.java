package se.medlyss.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Picture;
import se.medlyss.ui.base.LiveTexts;
import se.medlyss.ui.base.SuggestedName;

/// Asks where a figure is to be saved, as a table or as a picture, and hands it over.
///
/// @param table   writes away from the screen
/// @param picture writes away from the screen
public record FigureFiles(BiConsumer<FigureTable, Path> table, BiConsumer<Picture, Path> picture) {

    /// For figures that nothing is saved of.
    public static final FigureFiles NONE = new FigureFiles((_, _) -> {}, (_, _) -> {});

    /// Sharp on paper and on a projector too.
    private static final double SHARP = 2;

    /// @param card on which the table is
    void saveTable(FigureTable figures, Node card, LiveTexts texts) {
        ask(figures.title(), "csv", "CSV", card, texts.now("insights.card.save"))
                .ifPresent(file -> table.accept(figures, file));
    }

    /// @param title of what is shown
    /// @param card  of which the picture is
    void savePicture(String title, Node card, LiveTexts texts) {
        ask(title, "png", "PNG", card, texts.now("insights.card.save-picture"))
                .ifPresent(file -> picture.accept(pictured(card), file));
    }

    /// How it looks now.
    static WritableImage snapshot(Node card, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return card.snapshot(parameters, null);
    }

    private static Picture pictured(Node card) {
        WritableImage image = snapshot(card, SHARP);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, pixels);
    }

    private static Optional<Path> ask(String name, String ending, String kind, Node card, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(SuggestedName.of(name, ending));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(card.getScene().getWindow()))
                .map(File::toPath)
                .map(file -> ended(file, "." + ending));
    }

    /// Not every system's dialog gives a name its ending. A file that is there already has been asked about by its
    /// whole
    /// name only.
    private static Path ended(Path file, String ending) {
        Path whole = file.resolveSibling(file.getFileName() + ending);
        return file.getFileName().toString().contains(".") || Files.exists(whole) ? file : whole;
    }
}
