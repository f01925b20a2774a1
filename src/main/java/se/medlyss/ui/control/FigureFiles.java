package se.medlyss.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import se.medlyss.application.insight.FigureTable;
import se.medlyss.application.insight.Picture;
import se.medlyss.ui.base.LiveTexts;

/// Asks where a figure is to be saved, as a table or as a picture, and hands it over.
///
/// @param table   writes away from the screen
/// @param picture writes away from the screen
/// @param caption what the figures are of, to stand below a picture that leaves the page; empty for nothing
/// @param clip    puts a picture on the clipboard; false when another program keeps that
public record FigureFiles(
        BiConsumer<FigureTable, Path> table,
        BiConsumer<Picture, Path> picture,
        Supplier<String> caption,
        Predicate<WritableImage> clip) {

    /// For figures that nothing is saved of.
    public static final FigureFiles NONE = new FigureFiles((_, _) -> {}, (_, _) -> {});

    /// Without a caption.
    public FigureFiles(BiConsumer<FigureTable, Path> table, BiConsumer<Picture, Path> picture) {
        this(table, picture, () -> "", FigureFiles::toClipboard);
    }

    /// The same with a caption under each picture.
    public FigureFiles captioned(Supplier<String> newCaption) {
        return new FigureFiles(table, picture, newCaption, clip);
    }

    /// Sharp on paper and on a projector too.
    private static final double SHARP = 2;

    private static boolean toClipboard(WritableImage image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts a picture of the card on the clipboard; false when that is refused.
    boolean copyPicture(Pane card) {
        return clip.test(snapshot(card, 1));
    }

    /// @param card on which the table is
    void saveTable(FigureTable figures, Node card, LiveTexts texts) {
        SaveDialog.ask(figures.title(), "csv", card, texts.now("insights.card.save"))
                .ifPresent(file -> table.accept(figures, file));
    }

    /// @param title of what is shown
    /// @param card  of which the picture is
    void savePicture(String title, Pane card, LiveTexts texts) {
        SaveDialog.ask(title, "png", card, texts.now("insights.card.save-picture"))
                .ifPresent(file -> picture.accept(pictured(card), file));
    }

    /// How it looks now, with what it is of.
    WritableImage snapshot(Pane card, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        Label below = new Label(caption.get());
        below.getStyleClass().addAll("secondary", "picture-caption");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        Shown.when(below, !below.getText().isEmpty());
        // Seen through, not hidden: what is hidden loses the keyboard.
        List<Node> aside = Stream.of(".figure-menu", "." + PassingNote.STYLE_CLASS)
                .flatMap(each -> card.lookupAll(each).stream())
                .toList();
        aside.forEach(each -> each.setOpacity(0));
        card.getChildren().add(below);
        layOut(card);
        try {
            return card.snapshot(parameters, null);
        } finally {
            card.getChildren().remove(below);
            aside.forEach(each -> each.setOpacity(1));
            layOut(card);
        }
    }

    private static void layOut(Node card) {
        Parent root = card.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private Picture pictured(Pane card) {
        WritableImage image = snapshot(card, SHARP);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, pixels);
    }
}
