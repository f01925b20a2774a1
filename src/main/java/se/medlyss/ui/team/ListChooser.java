package se.medlyss.ui.team;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import se.medlyss.ui.base.LiveTexts;

/// Asks for a list of people as CSV.
final class ListChooser {

    private ListChooser() {}

    /// The file that was chosen; empty when nothing was.
    ///
    /// @param owner a node of the window that asks
    static Optional<Path> choose(LiveTexts texts, String titleKey, Node owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now(titleKey));
        // Linux tells the cases apart.
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.now("team.import.files"), "*.csv", "*.CSV", "*.txt", "*.TXT"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }
}
