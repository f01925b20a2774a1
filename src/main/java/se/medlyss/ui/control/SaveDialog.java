package se.medlyss.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import se.medlyss.ui.base.SuggestedName;

/// Asks where a file is to be saved.
public final class SaveDialog {

    /// What says of a file what it is; a version's number does not.
    private static final Pattern ENDING = Pattern.compile("\\.\\p{Alpha}\\w{1,4}$");

    private SaveDialog() {}

    /// Asks, in front of everything else in the window.
    ///
    /// @param name   what the file is called at first, without its ending
    /// @param ending without a dot
    /// @param from   where in the window it was asked for
    /// @param title  of the dialog
    /// @return empty when nothing is to be saved
    public static Optional<Path> ask(String name, String ending, Node from, String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(SuggestedName.of(name, ending));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(from.getScene().getWindow()))
                .map(File::toPath)
                .map(file -> ended(file, "." + ending));
    }

    /// Not every system's dialog gives a name its ending. A file that is there already has been asked about by its
    /// whole name only.
    static Path ended(Path file, String ending) {
        Path whole = file.resolveSibling(file.getFileName() + ending);
        boolean ends = ENDING.matcher(file.getFileName().toString()).find();
        return ends || Files.exists(whole) ? file : whole;
    }
}
